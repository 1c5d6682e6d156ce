package org.parley.entity.reading.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Event.When;
import org.parley.entity.reading.analysis.Time;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.text.Span;

/** The dates that belong to a phrase and not to its clause: "Wednesday's deal", "the 2015 acquisition". */
final class OwnDates {

    private OwnDates() {}

    /** The time that the phrase at the chunk belongs to: "Wednesday's deal", "the 22 March election", "the 2015 purchase". */
    static @Nullable When at(List<Time> times, SentenceSyntax syntax, int chunk) {
        boolean owned = chunk > 1
                && syntax.chunkText(chunk - 1).matches("['’]s?")
                && syntax.chunks().get(chunk - 2).is(Chunk.Kind.TIME);
        boolean before = chunk > 0
                && syntax.chunks().get(chunk - 1).is(Chunk.Kind.TIME)
                && (syntax.chunkText(chunk - 1).matches("(?:the|an?|last|next) .*")
                        || chunk > 1 && syntax.chunkText(chunk - 2).matches("the|an?"));
        if (!owned && !before) {
            return of(times, syntax, syntax.chunks().get(chunk).noun());
        }
        int day = owned ? chunk - 2 : chunk - 1;
        return overlapping(times, syntax.span(day, day));
    }

    /** The time that the text gives within the span; null where it gives none. */
    static @Nullable When overlapping(List<Time> times, Span span) {
        for (Time time : times) {
            @Nullable When told = time.span().overlaps(span) ? When.of(time) : null;
            if (told != null) {
                return told;
            }
        }
        return null;
    }

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
                // "was convicted in the 1996 killing": the year of the crime
                Triggers.Trigger trigger = Triggers.noun(NounTriggers.singular(syntax, noun));
                boolean crime = trigger != null && trigger.type().matches("KILLING|ATTACK|ABDUCTION");
                @Nullable When told = occasion && !crime ? of(times, syntax, noun) : null;
                if (told != null) {
                    return told;
                }
            }
        }
        return null;
    }
}
