package org.parley.entity.ledger.identity;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parley.entity.ledger.claim.Designation;
import org.parley.entity.ledger.claim.NameKey;
import org.parley.entity.reading.analysis.EntityType;

/** Compares designations by what their names say, whatever their type. */
public final class Names {

    private static final int CORE = 3;

    private Names() {}

    /** Whether one may be a name of the other's bearer. It depends on the two alone. */
    public static boolean related(Designation one, Designation other) {
        return !compare(one, other).none() || !compare(other, one).none();
    }

    /** Those of these that can't be judged by their names alone: it takes the company in which they are named. */
    public static Set<UUID> toJudge(Collection<Designation> designations) {
        Set<UUID> close = new HashSet<>();
        boolean suspected = false;
        for (Designation one : designations) {
            for (Designation other : designations) {
                Likeness.Kind kind = compare(one, other).kind();
                if (kind == Likeness.Kind.CLOSE) {
                    close.addAll(Set.of(one.id(), other.id()));
                } else if (kind == Likeness.Kind.SAME && Namesakes.suspected(one, other)) {
                    suspected = true;
                }
            }
        }
        // Namesakes share out all that goes by their name.
        return suspected ? designations.stream().map(Designation::id).collect(Collectors.toSet()) : close;
    }

    /** Of which company counts as evidence. */
    public static boolean isCompany(EntityType type) {
        return type == EntityType.PERSON || type == EntityType.ORGANIZATION;
    }

    /** Whether it is a country: people of one name in two countries are two the more likely. */
    public static boolean isCountry(EntityType type, String key) {
        return type == EntityType.PLACE && NameKey.countryName(key).isPresent();
    }

    static Likeness compare(Designation one, Designation other) {
        Likeness likeness = ofNames(one, other);
        // Few are alike at all, and what stands alone is asked for those only.
        return likeness.none() || one.standsAlone() || other.standsAlone() ? Likeness.NONE : likeness;
    }

    private static Likeness ofNames(Designation one, Designation other) {
        boolean person = one.type() == EntityType.PERSON;
        boolean plan = one.type() == EntityType.PLAN;
        if (person != (other.type() == EntityType.PERSON) || plan != (other.type() == EntityType.PLAN)) {
            return Likeness.NONE;
        }
        if (person) {
            return PersonNames.compare(one.key(), other.key());
        }
        if (plan) {
            return PlanNames.compare(one, other);
        }
        Likeness likeness = GroupNames.compare(one.key(), other.key());
        // Read as two kinds of thing, only the very same name is one.
        return one.type() == other.type() || one.key().equals(other.key()) ? likeness : Likeness.NONE;
    }

    /** Designations without a common block are never related, so that candidates can be looked up. */
    public static Set<String> blocks(Designation designation) {
        Set<String> blocks = new TreeSet<>();
        String key = designation.key();
        if (designation.standsAlone()) {
            return Set.of("alone|" + designation.id());
        }
        switch (designation.type()) {
            case PERSON -> PersonNames.calledBy(key).forEach(word -> blocks.add("person|" + Spelling.skeleton(word)));
            case PLAN -> blocks.addAll(PlanNames.blocks(designation));
            case ORGANIZATION, OUTLET, PLACE, EVENT, OTHER -> {
                blocks.add("group|"
                        + GroupNames.core(key).stream()
                                .limit(CORE)
                                .map(Spelling::skeleton)
                                .collect(Collectors.joining()));
                blocks.add("stem|" + GroupNames.stem(key));
                String acronym = GroupNames.acronym(key);
                blocks.add("acronym|" + (acronym.isEmpty() ? key : acronym));
            }
        }
        return blocks;
    }
}
