package org.parley.entity.reading.statement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.statement.SpeechVerbs.SpeechVerb;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.syntax.SentenceSyntax;

/**
 * Whom something was told to, between the verb of saying and what it reports: the board in "told the board that", NTB
 * in "said in Oslo on Friday to NTB". Places are those of chunks.
 */
final class Addressees {

    private static final Set<String> REPORTERS = Set.of("correspondent", "reporter", "journalist", "interviewer");

    private final SentenceSyntax syntax;
    private final Referents referents;
    private final Speakers speakers;
    private final VerbTail tail;

    Addressees(SentenceSyntax syntax, Referents referents, Speakers speakers) {
        this.syntax = syntax;
        this.referents = referents;
        this.speakers = speakers;
        this.tail = new VerbTail(syntax);
    }

    /**
     * Who was told.
     *
     * @param entity its id; null where nobody is named
     * @param next the chunk behind
     */
    record Told(@Nullable String entity, int next) {}

    private List<Chunk> chunks() {
        return syntax.chunks();
    }

    private @Nullable NounPhrase nounAt(int chunk) {
        return chunk < chunks().size() ? chunks().get(chunk).noun() : null;
    }

    /** The id of the entity that the phrase means as a hearer; null if it means none that can be told something. */
    @Nullable
    String of(@Nullable NounPhrase noun) {
        if (noun == null) {
            return null;
        }
        Entity entity = referents.entity(noun);
        if (noun.possessor() >= 0 && (entity == null || entity.type() != EntityType.PERSON)) {
            // "told CNN's Morning Hour": the programme is the outlet's
            Entity outlet = outletIn(noun);
            entity = outlet == null ? entity : outlet;
        }
        if (entity == null) {
            Mention medium = speakers.mediumIn(syntax, noun);
            entity = medium == null ? null : referents.byId(medium.entity());
        }
        if (entity == null && REPORTERS.contains(syntax.lower(noun.head()))) {
            entity = outletIn(noun);
        }
        if (entity == null && referents.isReport(syntax, noun)) {
            entity = speakers.outlet();
        }
        return entity == null || entity.type() == EntityType.PLAN || entity.type() == EntityType.EVENT
                ? null
                : entity.id();
    }

    /** "told a Reuters correspondent": for whom they ask. */
    private @Nullable Entity outletIn(NounPhrase noun) {
        for (int i = noun.first(); i < noun.head(); i++) {
            if (syntax.lower(i).matches("former|ex")) {
                return null;
            }
            Mention mention = syntax.words().get(i).mention();
            if (mention != null && syntax.words().get(i).type() == EntityType.OUTLET) {
                return referents.byId(mention.entity());
            }
        }
        return null;
    }

    /** "told the minister, Ida Berg, that": the object of a verb that takes whom it tells as one; null if none stands there. */
    @Nullable
    Told object(SpeechVerb verb, int from) {
        NounPhrase noun = verb.addressee() ? nounAt(from) : null;
        return noun == null ? null : new Told(of(noun), tail.behindApposition(from + 1));
    }

    /** The addressee and the audience behind the object, if there was one. */
    Told behind(SpeechVerb verb, Told object) {
        return audience(verb, verb.lemma().equals("warn") ? warned(object) : object);
    }

    /** "warned the ministry in Oslo that": whom, where "that" stands behind it; else it may be what was warned of. */
    private Told warned(Told before) {
        NounPhrase noun = nounAt(before.next());
        for (int i = before.next() + 1; noun != null && i < chunks().size(); i++) {
            if (chunks().get(i).text().equals("that") && chunks().get(i).is(Kind.SUBORDINATOR)) {
                return new Told(of(noun), i);
            }
        }
        return before;
    }

    /** "said on Friday to NTB in Oslo": behind "to", among times and settings. The first one told counts. */
    private Told audience(SpeechVerb verb, Told before) {
        String told = before.entity();
        int i = before.next();
        boolean moved = true;
        while (moved && i < chunks().size()) {
            int at = i;
            NounPhrase audience = chunks().get(i).text().equals("to") ? nounAt(i + 1) : null;
            if (audience != null && !verb.wanted() && !verb.lemma().equals("express")) {
                String to = of(audience);
                told = told == null ? to : told;
                boolean person = to != null || tail.isSetting(audience) || referents.isActor(syntax, audience);
                i = person ? i + 2 : i;
            }
            i = tail.skip(i, true);
            moved = i > at;
        }
        return new Told(told, i);
    }
}
