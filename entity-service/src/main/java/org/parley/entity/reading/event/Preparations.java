package org.parley.entity.reading.event;

import java.util.Set;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.VerbGroup;

/** How a sentence says that something is prepared and hence is yet to come: "the date of the talks", "a visit is being arranged". */
final class Preparations {

    /** What there is of something before it comes. */
    private static final Set<String> PREPARATIONS = Set.of(
            "preparation",
            "arrangement",
            "prospect",
            "possibility",
            "hope",
            "chance",
            "plan",
            "invitation",
            "schedule",
            "timetable",
            "agenda",
            "venue",
            "groundwork",
            "idea",
            "date",
            "push");

    private static final Set<String> PREPARING = Set.of(
            "prepare",
            "arrange",
            "organise",
            "organize",
            "plan",
            "schedule",
            "work",
            "discuss",
            "consider",
            "set",
            "finalise",
            "finalize",
            "negotiate");

    private Preparations() {}

    /** "preparations for a meeting", "the prospect of talks": they are yet to come. */
    static boolean areFor(EventNominal nominal) {
        NounPhrase before = nominal.phraseBefore();
        return before != null
                && nominal.syntax().chunkText(nominal.headChunk() - 1).matches("for|of|to")
                && PREPARATIONS.contains(
                        nominal.syntax().words().get(before.head()).lemma());
    }

    /** "no date has been set for a meeting", "a visit is being prepared": it is yet to come. */
    static boolean areUnderWay(EventNominal nominal, Clause clause) {
        VerbGroup verb = clause.verb();
        if (nominal.isSubject()) {
            return verb.passive() && verb.progressive() && PREPARING.contains(verb.lemma());
        }
        boolean set = verb.passive() && verb.lemma().matches("set|fix|agree|announce|find|choose");
        return set
                && nominal.before().equals("for")
                && clause.subject().stream()
                        .anyMatch(noun -> PREPARATIONS.contains(
                                nominal.syntax().words().get(noun.head()).lemma()));
    }
}
