package org.parley.entity.reading.event;

import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.syntax.SentenceSyntax;

/** Those who bear arms and what they come with: "troops" act by themselves, "Norwegian jets" are Norway's deed. */
final class ArmedForces {

    private static final Set<String> PEOPLE = Set.of("forces", "troops", "marines", "crowds");

    /** Through what a country acts. */
    private static final Set<String> WEAPONS =
            Set.of("helicopters", "drones", "missiles", "rockets", "warplanes", "aircraft", "jets", "warships");

    /** What is armed where it is of a service. */
    private static final Set<String> VESSELS = Set.of("ship", "vessel", "boat", "plane", "cutter", "patrol");

    private static final Set<String> SERVICES = Set.of("guard", "navy", "naval", "military", "force", "army", "patrol");

    private final Referents referents;

    ArmedForces(Referents referents) {
        this.referents = referents;
    }

    static boolean isForce(SentenceSyntax syntax, NounPhrase noun) {
        return PEOPLE.contains(syntax.lower(noun.head())) || isArmed(syntax, noun);
    }

    /** The country whose weapons or vessels the phrase names: "Norwegian jets", "its drones"; null if it names none. */
    @Nullable
    Entity country(SentenceSyntax syntax, NounPhrase noun) {
        Entity owner = isArmed(syntax, noun) ? owner(syntax, noun) : null;
        return owner != null && owner.type() == EntityType.PLACE ? owner : null;
    }

    private @Nullable Entity owner(SentenceSyntax syntax, NounPhrase noun) {
        Mention its = syntax.lower(noun.first()).equals("its")
                ? syntax.words().get(noun.first()).mention()
                : null;
        return its == null ? referents.affiliation(syntax, noun.first(), noun.head()) : referents.byId(its.entity());
    }

    /** "Norwegian jets", "a Norwegian coast guard ship". */
    private static boolean isArmed(SentenceSyntax syntax, NounPhrase noun) {
        boolean vessel = VESSELS.contains(syntax.words().get(noun.head()).lemma())
                && IntStream.range(noun.first(), noun.head()).anyMatch(word -> SERVICES.contains(syntax.lower(word)));
        return vessel || WEAPONS.contains(syntax.lower(noun.head()));
    }
}
