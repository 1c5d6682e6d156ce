package org.parley.entity.ledger.identity;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.entity.ledger.claim.Designation;
import org.parley.entity.reading.analysis.EntityType;

/** Compares designations by what their names say, whatever their type. */
public final class Names {

    private static final int CORE = 3;

    private Names() {}

    /** Whether one may be a name of the other's bearer. It depends on the two alone. */
    public static boolean related(Designation one, Designation other) {
        return !compare(one, other).none() || !compare(other, one).none();
    }

    /** Whether it takes the company of both to say if they mean one. */
    public static boolean close(Designation one, Designation other) {
        return compare(one, other).kind() == Likeness.Kind.CLOSE
                || compare(other, one).kind() == Likeness.Kind.CLOSE;
    }

    /** Of which company counts as evidence. */
    public static boolean isCompany(EntityType type) {
        return type == EntityType.PERSON || type == EntityType.ORGANIZATION;
    }

    static Likeness compare(Designation one, Designation other) {
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
        switch (designation.type()) {
            case PERSON -> blocks.add("person|" + Spelling.skeleton(PersonNames.surname(key)));
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
