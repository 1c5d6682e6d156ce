package org.parley.entity.reading.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Event.When;
import org.parley.entity.reading.analysis.Time;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;

/** The date that stands between an article and its noun: "the 2015 acquisition". */
final class OwnDates {

    private OwnDates() {}

    /** When what the phrase tells of was; null where no date stands inside it. */
    static @Nullable When of(List<Time> times, SentenceSyntax syntax, @Nullable NounPhrase noun) {
        for (Time time : times) {
            boolean within = noun != null
                    && syntax.sentence().spanOf(noun.first(), noun.head()).contains(time.span())
                    && time.span().end() < noun.span().end();
            @Nullable When told = within ? When.of(time) : null;
            if (told != null) {
                return told;
            }
        }
        return null;
    }

    /** "signed at a May ceremony", "was elected in the 2021 vote": when the occasion was on which the clause says it was done. */
    static @Nullable When ofOccasion(List<Time> times, SentenceSyntax syntax, Clause clause) {
        for (Clause.Oblique oblique : clause.obliques()) {
            for (NounPhrase noun : oblique.nouns()) {
                boolean occasion = oblique.preposition().matches("at|in|during")
                        || oblique.preposition().equals("on")
                                && syntax.lower(noun.head()).matches("trip|visit|tour");
                @Nullable When told = occasion ? of(times, syntax, noun) : null;
                if (told != null) {
                    return told;
                }
            }
        }
        return null;
    }
}
