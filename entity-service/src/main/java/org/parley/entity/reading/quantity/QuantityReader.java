package org.parley.entity.reading.quantity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.Word;
import org.parley.entity.reading.text.PartOfSpeech;
import org.parley.entity.reading.text.Span;
import org.parley.entity.reading.text.Token;

/**
 * What the amounts of one sentence count or measure. Ages, dates, extents of time and space, and numbers
 * in names are none.
 */
final class QuantityReader {

    private static final Set<String> GENERAL = Set.of("people", "person", "other", "individual");
    /** "both sides", "the two countries": no number that another article could tell otherwise. */
    private static final Set<String> SMALL = Set.of("zero", "0", "one", "1", "two", "2");

    private static final String PER_SHARE = "share";
    private static final Set<String> CHANGING =
            Set.of("raise", "increase", "lift", "sweeten", "improve", "boost", "lower", "cut", "reduce");

    private final Document document;
    private final SentenceSyntax syntax;
    private final CountedNouns nouns;
    private final Outcomes outcomes;

    QuantityReader(Document document, SentenceSyntax syntax) {
        this.document = document;
        this.syntax = syntax;
        this.nouns = new CountedNouns(syntax);
        this.outcomes = new Outcomes(syntax, nouns);
    }

    /** What the amount counts or measures; null if it is no quantity, or nothing says of what. */
    @Nullable
    Measured read(Amount amount) {
        List<Token> tokens = syntax.sentence().tokens();
        int last = lastTokenOf(amount.span());
        int first = firstTokenOf(amount.number());
        if (last < 0 || first < 0 || isOther(amount, first)) {
            return null;
        }
        if (amount.unit() != null) {
            return new Measured(
                    amount.span(), amount.unit(), measured(firstTokenOf(amount.span()), last), false, "money-or-share");
        }
        int noun = nouns.counted(last);
        String counted = noun < 0 ? null : syntax.words().get(noun).lemma();
        if (counted != null && (QuantityWords.EXTENTS.contains(counted) || nouns.isName(noun))) {
            return null;
        }
        boolean people = counted == null || nouns.isPeople(noun);
        String outcome = outcomes.of(first, last, noun, people);
        if (outcome != null) {
            int end = Math.max(noun, last);
            Span span = Span.covering(amount.span(), tokens.get(end).span());
            return new Measured(span, "PERSON", outcome, true, "outcome");
        }
        if (counted == null || !people && SMALL.contains(syntax.lower(first))) {
            return null;
        }
        Span span = Span.covering(amount.span(), tokens.get(noun).span());
        return people
                ? new Measured(span, "PERSON", GENERAL.contains(counted) ? null : counted, false, "count")
                : new Measured(span, counted, null, false, "count");
    }

    /** The entities named in the clause of the number. */
    List<String> about(Span span) {
        Span whole = syntax.sentence().span();
        Span clause = whole;
        for (Clause each : syntax.clauses()) {
            Span own = syntax.span(each.firstChunk(), each.lastChunk());
            clause = own.contains(span) && own.length() < clause.length() ? own : clause;
        }
        return document.mentionsIn(clause).stream()
                .filter(mention -> mention.form() == Mention.Form.NAME)
                .filter(mention -> document.entity(mention.entity()).type() != EntityType.OUTLET)
                .map(Mention::entity)
                .distinct()
                .toList();
    }

    /** "Anna Berg, 47,", "2031", "on 5 May", "Flight 17", "the G7": numbers that count nothing. */
    private boolean isOther(Amount amount, int first) {
        boolean dated = document.times().stream().anyMatch(time -> time.span().overlaps(amount.number()));
        boolean named = document.mentions().stream()
                .anyMatch(mention -> mention.span().contains(amount.number())
                        && mention.form() == Mention.Form.NAME
                        && amount.unit() == null);
        if (dated || named) {
            return true;
        }
        boolean bare = amount.unit() == null && firstTokenOf(amount.span()) == first;
        Word before = first > 0 ? syntax.words().get(first - 1) : null;
        boolean numbered = bare
                && before != null
                && (before.token().isCapitalised() && first > 1
                        || Set.of(
                                        "no.", "number", "article", "section", "page", "aged", "age", "version",
                                        "chapter", "(")
                                .contains(before.lower()));
        return numbered || bare && isAge(first);
    }

    /** ", 47," behind a name or a person. */
    private boolean isAge(int at) {
        List<Token> tokens = syntax.sentence().tokens();
        return at > 0
                && at + 1 < tokens.size()
                && tokens.get(at - 1).text().equals(",")
                && Set.of(",", ".", ")").contains(tokens.get(at + 1).text());
    }

    /** "a $41 billion bid", "an offer of $41 billion", "raised $41 billion": bid, offer, raise. */
    private @Nullable String measured(int first, int last) {
        List<Chunk> chunks = syntax.chunks();
        int own = syntax.chunkOf(first);
        NounPhrase noun = chunks.get(syntax.chunkOf(last)).noun();
        if (noun != null
                && noun.head() > last
                && !syntax.words().get(noun.head()).is(PartOfSpeech.PROPN)) {
            return syntax.words().get(noun.head()).lemma();
        }
        int behind = syntax.chunkOf(last) + 1;
        if (isPerShare(last)) {
            return PER_SHARE;
        }
        if (first > 0 && syntax.lower(first - 1).equals("worth")) {
            return "worth";
        }
        if (behind + 1 < chunks.size()
                && chunks.get(behind).text().equals("of")
                && chunks.get(behind + 1).noun() != null) {
            return lemmaOfNoun(chunks.get(behind + 1));
        }
        String changed = changed(own);
        if (changed != null) {
            return changed;
        }
        boolean price = own > 0 && chunks.get(own - 1).text().equals("for");
        for (int i = own - 1; i >= 0 && i >= own - (price ? 8 : 4); i--) {
            Chunk chunk = chunks.get(i);
            if (chunk.verb() != null) {
                return syntax.words().get(chunk.verb().main()).lemma();
            }
            if (price) {
                // "acquired the harbour of Velmora for $41 billion": what was acquired stands between.
                continue;
            }
            if (chunk.noun() != null) {
                return lemmaOfNoun(chunk);
            }
            if (!chunk.is(Kind.PREPOSITION) && !chunk.is(Kind.ADVERB) && !chunk.is(Kind.ADJECTIVE)) {
                return null;
            }
        }
        return null;
    }

    /** "212 kroner a share", "$14 per share": no price of the whole. */
    private boolean isPerShare(int last) {
        List<Token> tokens = syntax.sentence().tokens();
        return last + 2 < tokens.size()
                && Set.of("a", "per", "each").contains(tokens.get(last + 1).lower())
                && tokens.get(last + 2).lower().equals("share");
    }

    /** "raised its offer for Nordkraft to $41 billion": what was raised to that. */
    private @Nullable String changed(int amount) {
        if (amount == 0 || !syntax.chunks().get(amount - 1).text().matches("to|by|from")) {
            return null;
        }
        for (Clause clause : syntax.clauses()) {
            boolean here = clause.verbChunk() < amount && amount <= clause.lastChunk();
            if (here
                    && CHANGING.contains(clause.verb().lemma())
                    && !clause.object().isEmpty()) {
                return syntax.words().get(clause.object().getFirst().head()).lemma();
            }
        }
        return null;
    }

    private @Nullable String lemmaOfNoun(Chunk chunk) {
        NounPhrase noun = chunk.noun();
        return noun == null || noun.mention() != null && noun.isName()
                ? null
                : syntax.words().get(noun.head()).lemma();
    }

    private int firstTokenOf(Span span) {
        for (Token token : syntax.sentence().tokens()) {
            if (token.span().overlaps(span)) {
                return token.index();
            }
        }
        return -1;
    }

    private int lastTokenOf(Span span) {
        int found = -1;
        for (Token token : syntax.sentence().tokens()) {
            found = token.span().overlaps(span) ? token.index() : found;
        }
        return found;
    }
}
