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
import org.parley.entity.reading.syntax.PersonNouns;
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

    private static final Set<String> EXTENTS = Set.of(
            "second",
            "minute",
            "hour",
            "day",
            "week",
            "month",
            "year",
            "decade",
            "century",
            "time",
            "a.m.",
            "p.m.",
            "period",
            "kilometre",
            "kilometer",
            "km",
            "mile",
            "metre",
            "meter",
            "foot",
            "feet",
            "mph",
            "kph");
    private static final Set<String> PEOPLE = Set.of(
            "people",
            "person",
            "man",
            "woman",
            "child",
            "civilian",
            "soldier",
            "passenger",
            "victim",
            "resident",
            "protester",
            "worker",
            "member",
            "other",
            "migrant",
            "refugee",
            "troop",
            "life",
            "student",
            "girl",
            "boy",
            "fighter",
            "militant",
            "hostage",
            "crew",
            "suspect",
            "patient",
            "citizen",
            "national",
            "individual",
            "mp",
            "mps");
    private static final Set<String> MORTAL = Set.of("KILLED", "INJURED", "DETAINED");
    private static final Set<String> GENERAL = Set.of("people", "person", "other", "individual");
    /** "both sides", "the two countries": no number that another article could tell otherwise. */
    private static final Set<String> SMALL = Set.of("zero", "0", "one", "1", "two", "2");

    private static final Set<String> LOSING = Set.of("claim", "lose", "take", "cost");
    private static final Set<String> LINKS = Set.of(
            "people",
            "others",
            "more",
            "were",
            "was",
            "are",
            "is",
            "have",
            "has",
            "had",
            "been",
            "being",
            "who",
            "also",
            "confirmed",
            "feared",
            "left",
            "reported",
            "reportedly",
            "presumed",
            "be",
            "further",
            "still",
            "remain",
            "remained",
            "listed",
            "as",
            "believed",
            "seriously",
            "slightly",
            "critically",
            "badly");

    private final Document document;
    private final SentenceSyntax syntax;

    QuantityReader(Document document, SentenceSyntax syntax) {
        this.document = document;
        this.syntax = syntax;
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
        int noun = counted(last);
        String counted = noun < 0 ? null : syntax.words().get(noun).lemma();
        if (counted != null && (EXTENTS.contains(counted) || isName(noun))) {
            return null;
        }
        boolean people = counted == null || isPeople(noun);
        String outcome = outcome(first, last, noun, people);
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

    /** The noun right behind the number, over its adjectives; -1 if there is none. */
    private int counted(int last) {
        List<Word> words = syntax.words();
        int at = last + 1;
        if (at < words.size() && syntax.lower(at).equals("of")) {
            // "two of the hostages" counts hostages; "17 of them" nothing that has a name.
            at++;
            at += at < words.size() && words.get(at).is(PartOfSpeech.DET) ? 1 : 0;
        }
        int found = -1;
        for (int i = at; i < words.size() && i < at + 5; i++) {
            Word word = words.get(i);
            if (word.is(PartOfSpeech.NOUN) || found < 0 && word.is(PartOfSpeech.PROPN)) {
                found = i;
            } else if (found >= 0
                    || !(word.is(PartOfSpeech.ADJ) || word.lower().equals("more") || word.mention() != null)) {
                break;
            }
        }
        return found;
    }

    private boolean isName(int noun) {
        Word word = syntax.words().get(noun);
        return word.is(PartOfSpeech.PROPN) && !isPeople(noun) && !word.lower().endsWith("s");
    }

    private boolean isPeople(int noun) {
        Word word = syntax.words().get(noun);
        return PEOPLE.contains(word.lemma())
                || PEOPLE.contains(word.lower())
                || PersonNouns.isPerson(word.lower())
                || PersonNouns.isPerson(word.lemma())
                || word.lower().matches(".{3,}ists?")
                || word.token().isCapitalised() && word.lower().matches(".{3,}(?:ans|is|ese|men|ers|rds)");
    }

    /** "miners", "gunmen", "guards": who can be killed or arrested and is called by what they do. */
    private boolean isOccupation(int noun) {
        return syntax.lower(noun).matches(".{2,}(?:ers|ors|men|ants|ees|ians|rds)");
    }

    /** What became of the people counted; null where the words around the number do not say. */
    private @Nullable String outcome(int first, int last, int noun, boolean people) {
        String told = noun >= 0 && !syntax.lower(noun).matches("wounds?|arrests?|tolls?")
                ? QuantityWords.outcome(syntax.lower(noun))
                : null;
        if (told != null) {
            return told;
        }
        if (noun >= 0 && syntax.lower(noun).equals("lives") && first > 0) {
            return LOSING.contains(syntax.words().get(first - 1).lemma()) ? "KILLED" : before(first);
        }
        String behind = behind(Math.max(last, noun) + 1);
        String outcome = behind != null ? behind : before(first);
        return people || MORTAL.contains(outcome == null ? "" : outcome) && isOccupation(noun) ? outcome : null;
    }

    /** "17 dead", "17 people were killed", "17 others who had been wounded". */
    private @Nullable String behind(int from) {
        for (int i = from; i < syntax.words().size() && i < from + 10; i++) {
            i = behindNext(i);
            if (i >= syntax.words().size()) {
                return null;
            }
            String outcome = QuantityWords.outcome(syntax.lower(i));
            boolean active = syntax.words().get(i).form() != null
                    && i == from
                    && !syntax.lower(i).matches("died|die|perished|drowned")
                    && i + 1 < syntax.words().size()
                    && startsObject(i + 1);
            if (outcome != null) {
                return active ? null : outcome;
            }
            if (!LINKS.contains(syntax.lower(i))) {
                return null;
            }
        }
        return null;
    }

    /** "Fourteen protesters and four officers were killed": past the further number with its noun. */
    private int behindNext(int at) {
        boolean and = Set.of("and", ",").contains(syntax.lower(at))
                && at + 1 < syntax.words().size();
        if (!and || !syntax.words().get(at + 1).is(PartOfSpeech.NUM)) {
            return at;
        }
        int noun = counted(at + 1);
        return noun < 0 ? at : noun + 1;
    }

    /** "Two gunmen killed the mayor": what stands behind the verb is whom they killed. */
    private boolean startsObject(int at) {
        Word word = syntax.words().get(at);
        return word.is(PartOfSpeech.DET)
                || word.is(PartOfSpeech.NUM)
                || word.is(PartOfSpeech.PROPN)
                || word.is(PartOfSpeech.NOUN);
    }

    /** "killed 17", "the toll rose to 17", "killing at least 17 people". */
    private @Nullable String before(int first) {
        for (int i = first - 1; i >= 0 && i >= first - 6; i--) {
            Word word = syntax.words().get(i);
            String outcome = word.isVerb() && !isPassive(i) || word.lower().equals("toll")
                    ? QuantityWords.outcome(word.lower().equals("toll") ? "toll" : word.lemma())
                    : null;
            if (outcome != null) {
                return outcome;
            }
            boolean bounding = Set.of(
                            "at",
                            "least",
                            "some",
                            "about",
                            "around",
                            "than",
                            "more",
                            "over",
                            "nearly",
                            "almost",
                            "up",
                            "to",
                            "as",
                            "many",
                            "an",
                            "estimated",
                            "another",
                            "a",
                            "further",
                            "total",
                            "of",
                            "rose",
                            "risen",
                            "rises",
                            "rising",
                            "climbed",
                            "stands",
                            "stood",
                            "reached",
                            "has",
                            "had",
                            "the",
                            "death",
                            "roughly",
                            "approximately",
                            "fewer",
                            "and",
                            "additional")
                    .contains(word.lower());
            if (!bounding) {
                return null;
            }
        }
        return null;
    }

    private boolean isPassive(int token) {
        return syntax.chunks().stream()
                .anyMatch(chunk -> chunk.verb() != null
                        && chunk.verb().main() == token
                        && chunk.verb().passive());
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
        if (behind + 1 < chunks.size()
                && chunks.get(behind).text().equals("of")
                && chunks.get(behind + 1).noun() != null) {
            return lemmaOfNoun(chunks.get(behind + 1));
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
