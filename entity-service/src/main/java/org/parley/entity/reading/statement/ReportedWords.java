package org.parley.entity.reading.statement;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.statement.SpeechVerbs.SpeechVerb;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.VerbGroup;
import org.parley.entity.reading.text.Span;

/** What a verb of saying reports, before or behind it, and whom it was told to. */
final class ReportedWords {

    /** "responding to the charge": to what, not what. */
    private static final Set<String> ANSWERS = Set.of("respond", "reply", "comment", "counter", "elaborate");

    private static final Set<String> CIRCUMSTANCES =
            Set.of("as", "when", "while", "after", "before", "because", "since", "until", "where");

    private final SentenceSyntax syntax;
    private final Referents referents;
    private final Speakers speakers;
    private final ClauseSubjects subjects;
    private final VerbTail tail;

    ReportedWords(SentenceSyntax syntax, Referents referents, Speakers speakers, ClauseSubjects subjects) {
        this.syntax = syntax;
        this.referents = referents;
        this.speakers = speakers;
        this.subjects = subjects;
        this.tail = new VerbTail(syntax);
    }

    private List<Chunk> chunks() {
        return syntax.chunks();
    }

    /** What stands after a verb of saying. */
    record After(@Nullable Span content, @Nullable String toldTo, int cueEnd, boolean open, boolean wanted) {

        After(@Nullable Span content, @Nullable String toldTo, int cueEnd, boolean open) {
            this(content, toldTo, cueEnd, open, false);
        }
    }

    After after(Clause clause, SpeechVerb verb) {
        int i = clause.verbChunk() + 1;
        int cueEnd = clause.verb().last();
        String told = null;
        if (verb.lemma().equals("express")
                || verb.lemma().equals("point")
                || verb.lemma().equals("call")) {
            cueEnd = chunks().get(i).last();
            i++;
        }
        i = tail.skip(i, false);
        if (verb.addressee() && i < chunks().size() && chunks().get(i).noun() != null) {
            told = toldTo(chunks().get(i).noun());
            i = tail.behindApposition(i + 1);
            VerbGroup asked = i < chunks().size() ? chunks().get(i).verb() : null;
            if (asked != null && asked.shape() == VerbGroup.Shape.INFINITIVE) {
                Span wish = ContentReader.trim(
                        syntax,
                        chunks().get(i).first(),
                        chunks().get(lastChunk(clause)).last());
                return new After(wish, told, cueEnd, false, true);
            }
        }
        if (verb.lemma().equals("warn")
                && i < chunks().size()
                && chunks().get(i).noun() != null) {
            int warned = i;
            for (int k = i + 1; k < chunks().size() && i == warned; k++) {
                if (chunks().get(k).text().equals("that") && chunks().get(k).is(Kind.SUBORDINATOR)) {
                    told = toldTo(chunks().get(warned).noun());
                    i = k;
                }
            }
        }
        boolean moved = true;
        while (moved && i < chunks().size()) {
            int at = i;
            if (chunks().get(i).text().equals("to")
                    && i + 1 < chunks().size()
                    && chunks().get(i + 1).noun() != null
                    && !verb.wanted()
                    && !verb.lemma().equals("express")) {
                String to = toldTo(chunks().get(i + 1).noun());
                told = told == null ? to : told;
                NounPhrase audience = chunks().get(i + 1).noun();
                boolean person = to != null
                        || tail.isSetting(audience)
                        || audience != null && referents.isActor(syntax, audience);
                i = person ? i + 2 : i;
            }
            i = tail.skip(i, true);
            moved = i > at;
        }
        i = tail.afterThat(tail.behindAside(i));
        boolean ended = i < chunks().size()
                && (chunks().get(i).is(Kind.CONJUNCTION)
                        || chunks().get(i).text().equals(";"));
        if (ended) {
            // "praised and thanked the team": the verb behind has the words. "…, she said; he left": so has what is
            // before.
            return new After(null, told, cueEnd, false);
        }
        if (i < chunks().size() && tail.isColon(i)) {
            i++;
        }
        int end = lastChunk(clause);
        if (i < chunks().size() && chunks().get(i).is(Kind.COMMA)) {
            boolean quoted = i + 1 < chunks().size() && (chunks().get(i + 1).is(Kind.QUOTE) || tail.isColon(i));
            boolean closing = tail.onlyMarksAfter(i);
            if (!quoted) {
                return new After(null, told, cueEnd, closing);
            }
            i++;
        }
        if (tail.onlyMarksAfter(i)) {
            return new After(
                    null,
                    told,
                    cueEnd,
                    i < chunks().size() && !chunks().get(i).text().equals("."));
        }
        boolean answer = chunks().get(i).is(Kind.PREPOSITION)
                && (ANSWERS.contains(verb.lemma())
                        || verb.lemma().equals("express")
                                && chunks().get(i).text().equals("to"));
        boolean gap = clause.verbChunk() > 1
                && chunks().get(i).verb() instanceof VerbGroup next
                && next.isFinite()
                && !verb.wanted();
        if (answer || gap || !isReportable(i, end, verb)) {
            return new After(null, told, cueEnd, false);
        }
        end = endOfBareNoun(i, end);
        if (isBareNoun(i, end)) {
            boolean reported = verb.noun() || verb.wanted();
            if (!reported || isPointer(i) || StatementWords.JUDGING.contains(verb.lemma())) {
                return new After(null, told, cueEnd, false);
            }
            end = lastOfNoun(i, end);
            if (i < end
                    && verb.wanted()
                    && chunks().get(i + 1).noun() != null
                    && referents.isActor(
                            syntax, Objects.requireNonNull(chunks().get(i).noun()))) {
                // "promised her an answer"
                told = toldTo(chunks().get(i).noun());
                i++;
            }
        }
        return new After(
                ContentReader.trim(
                        syntax, chunks().get(i).first(), chunks().get(end).last()),
                told,
                cueEnd,
                false);
    }

    /** "“…,” she told reporters as she left": what stands behind the verb tells when or how it was said. */
    boolean isCircumstance(@Nullable Span content) {
        if (content == null) {
            return false;
        }
        Chunk first = chunks().get(syntax.chunkOf(
                syntax.sentence().tokensIn(content).getFirst().index()));
        boolean quoted = chunks().stream()
                .anyMatch(chunk -> chunk.is(Kind.QUOTE)
                        && syntax.sentence().spanOf(chunk.first(), chunk.last()).start() >= content.start());
        return !quoted && (first.is(Kind.PREPOSITION) || CIRCUMSTANCES.contains(first.text()));
    }

    private boolean isReportable(int first, int last, SpeechVerb verb) {
        boolean noun = false;
        boolean hanging = chunks().get(first).is(Kind.PREPOSITION) && !verb.wanted();
        for (int i = first; i <= last && i < chunks().size(); i++) {
            Chunk chunk = chunks().get(i);
            boolean clauseVerb = chunk.verb() != null && (chunk.verb().isFinite() || verb.noun() || verb.wanted());
            if (clauseVerb || chunk.is(Kind.QUOTE) && (i == first || verb.noun())) {
                return true;
            }
            noun = noun || chunk.noun() != null;
        }
        return noun && verb.noun() && !hanging;
    }

    @Nullable
    String toldTo(@Nullable NounPhrase noun) {
        if (noun == null) {
            return null;
        }
        Entity entity = referents.entity(noun);
        if (entity == null) {
            Mention medium = speakers.mediumIn(syntax, noun);
            entity = medium == null ? null : referents.byId(medium.entity());
        }
        if (entity == null && referents.isReport(syntax, noun)) {
            entity = speakers.outlet();
        }
        return entity == null || entity.type() == EntityType.PLAN || entity.type() == EntityType.EVENT
                ? null
                : entity.id();
    }

    /** The last chunk of what the clause can report: the sentence's end, or before an attribution that closes it. */
    private int lastChunk(Clause clause) {
        int marks = 0;
        for (int i = 0; i < clause.verbChunk(); i++) {
            marks += chunks().get(i).is(Kind.QUOTE) ? 1 : 0;
        }
        for (int i = clause.verbChunk() + 1; marks % 2 == 1 && i < chunks().size(); i++) {
            if (chunks().get(i).is(Kind.QUOTE)) {
                return i - 1;
            }
        }
        boolean opening = chunks().getFirst().text().equals("according to");
        for (int i = clause.verbChunk() + 1; isInRelative(clause) && i + 1 < chunks().size(); i++) {
            // "Berg, who warned the ministry, will be a witness": the main verb is not part of what she said.
            // Nor is any of the main clause in "According to NTB, which said it had the letter, Berg knew".
            if (chunks().get(i).is(Kind.COMMA)
                    && (opening || chunks().get(i + 1).verb() != null)) {
                return i - 1;
            }
        }
        for (int i = clause.verbChunk() + 1; i < chunks().size(); i++) {
            boolean closing = chunks().get(i).text().equals("according to") && i > clause.verbChunk() + 1;
            if (closing) {
                return i - 1;
            }
        }
        for (Clause later : syntax.clauses()) {
            boolean saysLast = later.index() > clause.index()
                    && SpeechVerbs.find(later.verb().lemma()) != null
                    && later.verb().isFinite()
                    && !later.subject().isEmpty()
                    && onlyMarksOrSetting(later.verbChunk() + 1)
                    && subjects.start(later) > 0
                    && chunks().get(subjects.start(later) - 1).is(Kind.COMMA);
            if (saysLast) {
                return subjects.start(later) - 2;
            }
        }
        return chunks().size() - 1;
    }

    /** "Berg, who warned the board and told the press": the second verb as well as the first. */
    private boolean isInRelative(Clause clause) {
        boolean second = clause.link() == Clause.Link.COORDINATED && clause.index() > 0;
        return clause.link() == Clause.Link.RELATIVE
                || second && syntax.clauses().get(clause.index() - 1).link() == Clause.Link.RELATIVE;
    }

    private boolean onlyMarksOrSetting(int from) {
        int i = from;
        if (i < chunks().size() && chunks().get(i).noun() != null) {
            i++;
        }
        if (i + 1 < chunks().size()
                && chunks().get(i).text().equals("to")
                && chunks().get(i + 1).noun() != null) {
            i += 2;
        }
        return tail.onlyMarksAfter(tail.skip(i, true))
                || (tail.skip(i, true) < chunks().size()
                        && chunks().get(tail.skip(i, true)).is(Kind.COMMA));
    }

    /** The text before a verb that stands after what it reports; null unless a comma or quotation mark parts the two. */
    @Nullable
    Span contentBefore(Clause clause, int speakerStart) {
        if (speakerStart < 2) {
            return null;
        }
        Chunk mark = chunks().get(speakerStart - 1);
        if (chunks().getFirst().text().equals("asked")) {
            return null;
        }
        boolean parted = mark.is(Kind.COMMA)
                || mark.is(Kind.QUOTE)
                || mark.text().equals("—")
                || mark.text().equals("–");
        boolean apposed = clause.verbChunk() > speakerStart;
        if (!parted
                || !apposed
                        && clause.verb().isFinite()
                        && clause.link() == Clause.Link.MAIN
                        && clause.subject().isEmpty()) {
            return null;
        }
        boolean clauseBefore = false;
        for (int i = 0; i < speakerStart; i++) {
            clauseBefore = clauseBefore
                    || chunks().get(i).verb() != null
                    || chunks().get(i).is(Kind.QUOTE);
        }
        return clauseBefore
                ? ContentReader.trim(syntax, 0, chunks().get(speakerStart - 1).last())
                : null;
    }

    /** "announced a grant, but the assembly had to agree": where a clause of its own begins behind a bare noun. */
    private int endOfBareNoun(int first, int last) {
        for (int i = first; i < last; i++) {
            boolean own = chunks().get(i).verb() instanceof VerbGroup verb && verb.isFinite();
            if (own || chunks().get(i).is(Kind.QUOTE) || chunks().get(first).noun() == null) {
                return last;
            }
            boolean next = chunks().get(i).is(Kind.COMMA) && chunks().get(i + 1).is(Kind.CONJUNCTION);
            boolean list = next && i + 2 <= last && chunks().get(i + 2).noun() != null && !hasOwnVerb(i + 2, last);
            if (next && !list) {
                return i - 1;
            }
        }
        return last;
    }

    private boolean hasOwnVerb(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (chunks().get(i).verb() instanceof VerbGroup verb && verb.isFinite()) {
                return true;
            }
        }
        return false;
    }

    private boolean isBareNoun(int first, int last) {
        for (int i = first; i <= last && i < chunks().size(); i++) {
            boolean finite = chunks().get(i).verb() instanceof VerbGroup verb && verb.isFinite();
            boolean circumstance =
                    i > first && CIRCUMSTANCES.contains(chunks().get(i).text());
            if (circumstance || finite && isCoordinated(i)) {
                // "recalled its envoy after shots had been heard"
                break;
            }
            if (finite || chunks().get(i).is(Kind.QUOTE)) {
                return false;
            }
        }
        return chunks().get(first).noun() != null;
    }

    /** "this", "the report": words for what was said before. */
    boolean isPointer(int chunk) {
        NounPhrase noun = chunk < chunks().size() ? chunks().get(chunk).noun() : null;
        if (noun == null) {
            return false;
        }
        boolean definite = Set.of("the", "this", "that", "these", "those").contains(syntax.lower(noun.first()));
        return noun.first() == noun.last()
                ? Set.of("this", "that", "it").contains(syntax.lower(noun.head()))
                : definite
                        && StatementWords.POINTERS.contains(
                                syntax.words().get(noun.head()).lemma());
    }

    /** "claims most of the sea": what it is a part of. */
    private int behindShare(int chunk) {
        boolean share = chunk + 2 < chunks().size()
                && chunks().get(chunk).verb() == null
                && chunks().get(chunk + 1).text().equals("of")
                && chunks().get(chunk).text().matches("most|much|part|parts|all|some|large parts|half");
        return share ? chunk + 2 : chunk;
    }

    /** "claimed 38 lives", but "claimed responsibility"; "rejected an offer", but "rejected the accusation". */
    boolean isTaken(SpeechVerb verb, Clause clause) {
        int chunk = behindShare(clause.verbChunk() + 1);
        NounPhrase noun = chunk < chunks().size() ? chunks().get(chunk).noun() : null;
        if (noun == null || !isBareNoun(chunk, endOfBareNoun(chunk, lastChunk(clause)))) {
            return false;
        }
        return switch (verb.lemma()) {
            case "claim" -> !StatementWords.CLAIMABLE.contains(syntax.lower(noun.head()));
            case "reject", "refute" ->
                !StatementWords.POINTERS.contains(
                        syntax.words().get(noun.head()).lemma());
            default -> false;
        };
    }

    /** "confirmed the talks but played down the draft": a noun is reported by its own verb alone. */
    private int lastOfNoun(int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            VerbGroup verb = chunks().get(i).verb();
            if (verb != null && verb.isFinite() && isCoordinated(i)) {
                return i - 2;
            }
        }
        return last;
    }

    /** Whether the verb goes on with the subject of the verb of saying. */
    private boolean isCoordinated(int chunk) {
        return chunk > 0
                && chunks().get(chunk - 1).is(Kind.CONJUNCTION)
                && !chunks().get(chunk - 1).text().equals("or");
    }
}
