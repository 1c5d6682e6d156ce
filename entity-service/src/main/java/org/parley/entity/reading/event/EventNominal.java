package org.parley.entity.reading.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.event.Triggers.Trigger;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.VerbGroup;
import org.parley.entity.reading.syntax.WordLists;

/**
 * A noun phrase that tells of an event, and how it stands in its clause: in "Berg held three days of talks in Oslo" the
 * phrase "talks", object of the verb that holds it.
 *
 * @param chunk where the phrase stands among the chunks of its sentence
 * @param clause the clause that the phrase belongs to; null if none does
 */
record EventNominal(
        SentenceSyntax syntax,
        int chunk,
        NounPhrase phrase,
        Trigger trigger,
        @Nullable Clause clause) {

    private static final Set<String> FURTHER = Set.of("next", "second", "third", "fourth", "following", "future");

    private static final Set<String> HOLDING = WordLists.set(EventNominal.class, "holding-verbs.txt");
    private static final Set<String> CONTESTING = Set.of("win", "lose", "contest");
    private static final Set<String> CALLING = Set.of("call", "summon");
    /** What a body or a person does at a gathering that others hold. */
    private static final Set<String> JOINING = Set.of(
            "chair",
            "host",
            "attend",
            "join",
            "open",
            "close",
            "mediate",
            "moderate",
            "oversee",
            "broker",
            "facilitate");

    private static final Set<String> ASKING = Set.of("ask", "urge", "tell", "press", "invite", "implore", "warn");

    private static final Set<String> TAKING_PART = Set.of("attend", "join");
    private static final Set<String> STAYING_AWAY = Set.of("skip", "miss", "boycott", "snub", "shun");

    private static final Set<String> SPANS =
            Set.of("day", "week", "hour", "round", "series", "month", "set", "number", "couple");

    EventNominal(SentenceSyntax syntax, int chunk, NounPhrase phrase, Trigger trigger) {
        this(syntax, chunk, phrase, trigger, occasionOf(syntax, chunk, trigger));
    }

    /** "asked Norway to step in during a call with Aas": the asking took place in the call, not what was asked for. */
    private static @Nullable Clause occasionOf(SentenceSyntax syntax, int chunk, Trigger trigger) {
        Clause clause = NounStatus.clauseOf(syntax, chunk);
        if (clause == null
                || clause.verb().shape() != VerbGroup.Shape.INFINITIVE
                || clause.governor() < 0
                || chunk < 1
                || !trigger.type().equals("CALL")
                || !syntax.chunkText(chunk - 1).matches("in|during")) {
            return clause;
        }
        Clause governor = syntax.clauses().get(clause.governor());
        return ASKING.contains(governor.verb().lemma()) ? governor : clause;
    }

    boolean is(String type) {
        return trigger.type().equals(type);
    }

    boolean isSubject() {
        return clause != null
                && (clause.subject().contains(phrase)
                        || clause.subject().stream().anyMatch(noun -> syntax.chunkOf(noun.first()) == headChunk()));
    }

    boolean isObject() {
        return clause != null && (NounStatus.isObject(syntax, clause, headChunk()) || isCalledFor());
    }

    /** "called for a protest on Friday". */
    private boolean isCalledFor() {
        return is("PROTEST")
                && clause != null
                && clause.verb().lemma().equals("call")
                && !clause.verb().passive()
                && headChunk() == clause.verbChunk() + 2
                && syntax.chunkText(headChunk() - 1).equals("for")
                && !syntax.chunkText(headChunk() + 1).equals("against");
    }

    /** Whether the phrase stands behind the verb of its clause, and that verb is one of those given. */
    boolean isBehind(Set<String> verbs) {
        return clause != null
                && chunk > clause.verbChunk()
                && verbs.contains(clause.verb().lemma());
    }

    /** "did not attend the summit", "skipped the talks": they take place without who stays away. */
    boolean isStayedAwayFrom() {
        return clause != null
                && trigger.isTalk()
                && isObject()
                && (clause.verb().negated() ? TAKING_PART : STAYING_AWAY)
                        .contains(clause.verb().lemma());
    }

    /** Whether the clause's verb calls the event off or changes it otherwise: "postponed the talks". */
    boolean isCalledOff() {
        return clause != null
                && !isStayedAwayFrom()
                && NounStatus.isChanged(clause, phrase)
                && StatusChanges.of(syntax, clause) != null;
    }

    /** "the meeting", "those talks", "the Oslo talks"; "the next meeting" is another one. */
    boolean isDefinite() {
        return !FURTHER.contains(syntax.lower(Math.min(phrase.first() + 1, phrase.head())))
                && Set.of("the", "that", "those", "these", "this", "such", "their", "its", "his", "her", "both")
                        .contains(syntax.lower(phrase.first()));
    }

    /** The chunk that stands for the phrase in its clause: of "three days of talks", "a round of talks" the measure's. */
    int headChunk() {
        List<Chunk> chunks = syntax.chunks();
        boolean measured = chunk >= 2 && chunks.get(chunk - 1).text().equals("of");
        NounPhrase measure = measured ? chunks.get(chunk - 2).noun() : null;
        boolean span = measure != null
                && SPANS.contains(syntax.words().get(measure.head()).lemma());
        return span ? chunk - 2 : chunk;
    }

    /** What stands right before the phrase, or before the time that it belongs to: "at" in "at this week's talks"; empty if nothing does. */
    String before() {
        int before = headChunk() - 1;
        if (before > 1
                && syntax.chunkText(before).matches("['’]s?")
                && syntax.chunks().get(before - 1).is(Chunk.Kind.TIME)) {
            before -= 2;
        }
        return before < 0 ? "" : syntax.chunkText(before);
    }

    /** The noun phrase before the preposition that this one stands under: "the collapse" of "the collapse of a merger". */
    @Nullable
    NounPhrase phraseBefore() {
        int preposition = headChunk() - 1;
        return preposition < 1 ? null : syntax.chunks().get(preposition - 1).noun();
    }

    /** The clause, if who its verb speaks of takes part: in "held talks", not in "agreed on a visit"; else null. */
    @Nullable
    Clause holder() {
        // "called the meeting a success" calls none
        boolean naming = clause != null
                && CALLING.contains(clause.verb().lemma())
                && isDefinite()
                && !(is("PROTEST") && chunk == clause.verbChunk() + 1);
        return clause != null
                        && isObject()
                        && !naming
                        && !isStayedAwayFrom()
                        && isHeldBy(clause.verb().lemma())
                ? clause
                : null;
    }

    private boolean isHeldBy(String verb) {
        return switch (trigger.type()) {
            case "ELECTION" -> CONTESTING.contains(verb) || HOLDING.contains(verb) || CALLING.contains(verb);
            case TakeoverOffers.TYPE ->
                trigger.lemma().equals("offer") && TakeoverOffers.isDealing(verb) || HOLDING.contains(verb);
            case "VISIT" -> HOLDING.contains(verb) && !verb.equals("agree");
            case "SUMMIT", "MEETING", "PROTEST" -> HOLDING.contains(verb) || CALLING.contains(verb);
            case "TALKS", "NEGOTIATIONS" -> HOLDING.contains(verb) || verb.equals("end");
            default -> HOLDING.contains(verb);
        };
    }

    /** "Berg will chair the talks": whether the clause says who comes to those that were told of before. */
    boolean isJoined(boolean definite) {
        Clause holder = holder();
        return definite
                && trigger.isTalk()
                && holder != null
                && holder.verb().isFinite()
                && JOINING.contains(holder.verb().lemma());
    }
}
