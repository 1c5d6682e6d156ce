package org.parley.entity.reading.statement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.statement.SpeechVerbs.SpeechVerb;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.VerbGroup;
import org.parley.entity.reading.text.Span;

/**
 * What a verb of saying reports, before or behind it: "the talks had failed" in "Berg told NTB that the talks had
 * failed" as in "The talks had failed, Berg told NTB".
 */
final class ReportedWords {

    /** "responding to the charge": to what, not what. */
    private static final Set<String> ANSWERS = Set.of("respond", "reply", "comment", "counter", "elaborate");

    /** Verbs whose cue is two chunks: "expressed hope", "pointed out", "called for". */
    private static final Set<String> PHRASAL = Set.of("express", "point", "call");

    private final SentenceSyntax syntax;
    private final Referents referents;
    private final ReportedScope scope;
    private final ReportedNouns nouns;
    private final Addressees addressees;
    private final VerbTail tail;

    ReportedWords(
            SentenceSyntax syntax,
            Referents referents,
            ReportedScope scope,
            ReportedNouns nouns,
            Addressees addressees) {
        this.syntax = syntax;
        this.referents = referents;
        this.scope = scope;
        this.nouns = nouns;
        this.addressees = addressees;
        this.tail = new VerbTail(syntax);
    }

    private List<Chunk> chunks() {
        return syntax.chunks();
    }

    /**
     * What stands after a verb of saying.
     *
     * @param content what is reported; null where nothing is
     * @param toldTo the id of the entity that was told
     * @param cueEnd the last token of the cue
     * @param open whether nothing but marks stands behind it; before a full stop, whether that is all that the sentence says
     * @param wanted whether it is asked of the one who was told: "told the board to resign"
     */
    record After(@Nullable Span content, @Nullable String toldTo, int cueEnd, boolean open, boolean wanted) {

        /** Nothing reported. */
        static After nothing(@Nullable String toldTo, int cueEnd) {
            return new After(null, toldTo, cueEnd, false, false);
        }

        private After withContent(@Nullable Span reported) {
            return new After(reported, toldTo, cueEnd, open, wanted);
        }

        private After withToldTo(@Nullable String entity) {
            return new After(content, entity, cueEnd, open, wanted);
        }

        private After withOpen(boolean ends) {
            return new After(content, toldTo, cueEnd, ends, wanted);
        }

        private After asWanted() {
            return new After(content, toldTo, cueEnd, open, true);
        }
    }

    /** Reads on behind the verb: the rest of the cue, whom it was told to, and what was told. */
    After after(Clause clause, SpeechVerb verb) {
        boolean phrasal = PHRASAL.contains(verb.lemma());
        int cue = clause.verbChunk() + (phrasal ? 1 : 0);
        int cueEnd = phrasal ? chunks().get(cue).last() : clause.verb().last();
        int behindCue = tail.skip(cue + 1, false);
        Addressees.Told object = addressees.object(verb, behindCue);
        if (object != null && isInfinitive(object.next())) {
            Span wish = trim(object.next(), scope.last(clause));
            return After.nothing(object.entity(), cueEnd).withContent(wish).asWanted();
        }
        Addressees.Told told = addressees.behind(verb, object == null ? new Addressees.Told(null, behindCue) : object);
        return behindAddressee(clause, verb, told.next(), After.nothing(told.entity(), cueEnd));
    }

    private boolean isInfinitive(int chunk) {
        VerbGroup asked = chunk < chunks().size() ? chunks().get(chunk).verb() : null;
        return asked != null && asked.shape() == VerbGroup.Shape.INFINITIVE;
    }

    private @Nullable Span trim(int first, int last) {
        return ContentReader.trim(
                syntax, chunks().get(first).first(), chunks().get(last).last());
    }

    /** Steps over "that" and marks up to where the reported words begin, if they stand behind the verb at all. */
    private After behindAddressee(Clause clause, SpeechVerb verb, int from, After nothing) {
        int i = tail.afterThat(tail.behindAside(from));
        boolean ended = i < chunks().size()
                && (chunks().get(i).is(Kind.CONJUNCTION)
                        || chunks().get(i).text().equals(";"));
        if (ended) {
            // "praised and thanked the team": the verb behind has the words. "…, she said; he left": so has what is
            // before.
            return nothing;
        }
        if (i < chunks().size() && tail.isColon(i)) {
            i++;
        }
        if (i < chunks().size() && chunks().get(i).is(Kind.COMMA)) {
            boolean quoted = i + 1 < chunks().size() && (chunks().get(i + 1).is(Kind.QUOTE) || tail.isColon(i));
            if (!quoted) {
                return nothing.withOpen(tail.onlyMarksAfter(i));
            }
            i++;
        }
        if (tail.onlyMarksAfter(i)) {
            boolean stopped = i < chunks().size() && chunks().get(i).text().equals(".");
            return nothing.withOpen(
                    i < chunks().size() && (!stopped || syntax.clauses().size() == 1));
        }
        int last = scope.last(clause);
        return isAnswered(verb, i) || isGap(clause, verb, i) || !isReportable(i, last, verb)
                ? nothing
                : clauseOrNoun(verb, i, last, nothing);
    }

    /** "responded to the charge", "expressed condolences to the family": a preposition before whom or what, not what was said. */
    private boolean isAnswered(SpeechVerb verb, int chunk) {
        return chunks().get(chunk).is(Kind.PREPOSITION)
                && (ANSWERS.contains(verb.lemma())
                        || verb.lemma().equals("express")
                                && chunks().get(chunk).text().equals("to"));
    }

    /** "the men who police said had fled": right behind the verb the clause around it goes on. */
    private boolean isGap(Clause clause, SpeechVerb verb, int chunk) {
        return clause.verbChunk() > 1
                && chunks().get(chunk).verb() instanceof VerbGroup next
                && next.isFinite()
                && !verb.wanted();
    }

    private After clauseOrNoun(SpeechVerb verb, int first, int scopeEnd, After nothing) {
        int last = nouns.end(first, scopeEnd);
        if (!nouns.isBare(first, last)) {
            return nothing.withContent(trim(first, last));
        }
        boolean reported = verb.noun() || verb.wanted();
        if (!reported || nouns.isPointer(first) || StatementWords.JUDGING.contains(verb.lemma())) {
            return nothing;
        }
        int end = nouns.endBeforeNextVerb(first, last);
        NounPhrase noun = chunks().get(first).noun();
        boolean promisedTo = noun != null
                && first < end
                && verb.wanted()
                && chunks().get(first + 1).noun() != null
                && referents.isActor(syntax, noun);
        // "promised her an answer"
        return promisedTo
                ? nothing.withToldTo(addressees.of(noun)).withContent(trim(first + 1, end))
                : nothing.withContent(trimmedNoun(verb, first, end));
    }

    /** "denied negligence": of what is denied, one word says enough. */
    private @Nullable Span trimmedNoun(SpeechVerb verb, int first, int end) {
        Span noun = trim(first, end);
        return noun == null && verb.denied() ? syntax.span(first, first) : noun;
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
        return !quoted && (first.is(Kind.PREPOSITION) || StatementWords.CIRCUMSTANCES.contains(first.text()));
    }

    /** Whether a clause, a quotation or, for the verbs that report one, a noun stands there. */
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

    /** The text before a verb that stands after what it reports; null unless a comma or quotation mark parts the two. */
    @Nullable
    Span contentBefore(Clause clause, int subjectStart) {
        if (subjectStart < 2) {
            return null;
        }
        int speakerStart = titledStart(subjectStart);
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

    /** "…, the bank's founder, Ida Berg, told NTB": what she is stands before her name, between commas; where it begins. */
    private int titledStart(int subjectStart) {
        int title = subjectStart - 1;
        while (title > 0
                && (chunks().get(title - 1).noun() != null
                        || chunks().get(title - 1).is(Kind.PREPOSITION))) {
            title--;
        }
        NounPhrase office = chunks().get(title).noun();
        boolean titled = office != null
                && !office.isName()
                && title > 0
                && chunks().get(subjectStart - 1).is(Kind.COMMA)
                && (chunks().get(title - 1).is(Kind.COMMA)
                        || chunks().get(title - 1).is(Kind.QUOTE))
                && referents.isActor(syntax, office);
        return titled ? title : subjectStart;
    }
}
