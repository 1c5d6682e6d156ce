package org.parley.entity.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Party;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.statement.SpeechVerbs.SpeechVerb;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.VerbGroup.Shape;
import org.parley.entity.reading.text.Span;

/** The statements of one sentence whose cue is a verb. */
final class SentenceStatements {

    /** The rule of a statement that denies what was said before it: what that is stands in another sentence. */
    static final String DENIAL = "verb-denies-before";

    private final SentenceSyntax syntax;
    private final ClauseSubjects subjects;
    private final Addressees addressees;
    private final ReportedNouns nouns;
    private final ReportedWords reported;
    private final RelayedCues relayedCues;
    private final InvertedCues inverted;
    private final CueSubjects cueSubjects;
    private final VerbTail tail;
    private final SayingClauses sayings;
    private final List<Draft> drafts = new ArrayList<>();

    SentenceStatements(Document document, SentenceSyntax syntax, Referents referents, Speakers speakers) {
        this.syntax = syntax;
        this.subjects = new ClauseSubjects(document, syntax, referents);
        ReportedScope scope = new ReportedScope(syntax, subjects);
        this.addressees = new Addressees(syntax, referents, speakers);
        this.nouns = new ReportedNouns(syntax, scope);
        this.reported = new ReportedWords(syntax, referents, scope, nouns, addressees);
        this.relayedCues = new RelayedCues(syntax, referents, speakers, subjects, reported);
        this.inverted = new InvertedCues(syntax, referents, speakers, reported);
        this.cueSubjects = new CueSubjects(syntax, referents, speakers, subjects);
        this.tail = new VerbTail(syntax);
        this.sayings = new SayingClauses(syntax, referents);
    }

    List<Draft> read() {
        for (Clause clause : syntax.clauses()) {
            read(clause);
        }
        return drafts;
    }

    /** "the men who the police said had fled": nothing of what is said stands together. */
    private boolean isInserted(Clause clause) {
        int start = subjects.start(clause);
        return start > 0
                && start < clause.verbChunk()
                && chunks().get(start - 1).is(Kind.RELATIVE)
                && !chunks().get(Math.max(0, start - 2)).is(Kind.PREPOSITION)
                && chunks().get(start).noun() != null;
    }

    /** "claimed that Oslo paid for it, which the ministry denied": what all before says. */
    private @Nullable Span clauseOfWhich(Clause clause) {
        int which = subjects.start(clause) - 1;
        boolean all = which > 1
                && subjects.start(clause) < clause.verbChunk()
                && chunks().get(which).text().equals("which")
                && chunks().get(which - 1).is(Kind.COMMA)
                && tail.onlyMarksAfter(tail.skip(clause.verbChunk() + 1, true));
        if (!all) {
            return null;
        }
        int last = chunks().get(which - 1).first() - 1;
        Draft said = drafts.isEmpty() ? null : drafts.getLast();
        int first = said == null
                ? 0
                : syntax.sentence().tokensIn(said.content()).getFirst().index();
        if (said != null && first <= last) {
            Span cut = ContentReader.trim(syntax, first, last);
            drafts.set(drafts.size() - 1, cut == null ? said : said.withContent(cut));
        }
        return first <= last ? ContentReader.trim(syntax, first, last) : null;
    }

    private static ReportedWords.After afterNothing(Clause clause) {
        return ReportedWords.After.nothing(null, clause.verb().last());
    }

    private List<Speakers.Speaker> speakersOf(Clause clause) {
        return cueSubjects.of(clause, drafts.isEmpty() ? null : drafts.getLast());
    }

    private List<Chunk> chunks() {
        return syntax.chunks();
    }

    private void read(Clause clause) {
        SpeechVerb verb = SpeechVerbs.find(clause.verb().lemma());
        if (verb == null) {
            verb = PhrasalCues.find(syntax, clause);
        }
        Draft quotes = verb == null ? relayedCues.quotes(clause) : null;
        Draft relayed = verb == null && quotes == null ? relayedCues.quoted(clause) : quotes;
        if (relayed != null) {
            drafts.add(relayed);
            return;
        }
        if (verb == null || !sayings.isOne(clause, verb)) {
            return;
        }
        Draft cited = relayedCues.cited(clause);
        if (cited != null) {
            drafts.add(cited);
            return;
        }
        InvertedCues.Found turned = inverted.read(clause, verb);
        if (turned != null) {
            add(clause, verb, List.of(turned.speaker()), turned.content(), afterNothing(clause), turned.rule());
            return;
        }
        Span whole = verb.answers() ? clauseOfWhich(clause) : null;
        if (whole != null) {
            add(clause, verb, speakersOf(clause), whole, afterNothing(clause), "verb-which");
            return;
        }
        boolean mute = isInserted(clause) || nouns.isTaken(verb, clause);
        List<Speakers.Speaker> found = mute ? List.of() : speakersOf(clause);
        if (found.isEmpty()) {
            return;
        }
        ReportedWords.After after = reported.after(clause, verb);
        Span earlier = reported.isCircumstance(after.content())
                ? reported.contentBefore(clause, subjects.start(clause))
                : null;
        if (after.content() != null && sayings.isOfThing(clause, after.content())) {
            return;
        }
        if (after.content() != null && earlier == null) {
            endEarlier(clause);
            add(clause, verb, found, after.content(), after, "verb");
            return;
        }
        if (verb.denied() && !clause.verb().negated() && nouns.isPointer(clause.verbChunk() + 1)) {
            add(clause, verb, found, syntax.span(clause.verb()), after, DENIAL);
            return;
        }
        // "…, terms that Oslo has rejected": of what stands before, only a quotation is what is rejected.
        boolean rejected =
                verb.denied() && !verb.lemma().equals("deny") && !inverted.isClauseBefore(subjects.start(clause), true);
        Span before = rejected ? null : reported.contentBefore(clause, subjects.start(clause));
        if (before != null) {
            add(clause, verb, found, before, after, "verb-last");
        } else if (after.open()) {
            add(clause, verb, found, syntax.span(clause.verb()), after, QuoteReader.OPEN);
        }
    }

    /** A further cue of the same level ends what the cue before it reports. */
    private void endEarlier(Clause clause) {
        boolean sameLevel = clause.verb().shape() == Shape.ING
                || clause.link() == Clause.Link.COORDINATED
                || clause.opener() != null && StatementWords.CONTRASTING.contains(clause.opener());
        if (!sameLevel || drafts.isEmpty()) {
            return;
        }
        int border = Math.min(
                clause.firstChunk(), clause.verb().shape() == Shape.ING ? clause.verbChunk() : clause.firstChunk());
        int with = clause.verb().shape() == Shape.ING ? cueSubjects.with(clause.verbChunk()) : -1;
        int first = chunks().get(with < 0 ? border : with).first();
        int borderStart = syntax.sentence().tokens().get(first).span().start();
        for (int i = drafts.size() - 1; i >= 0 && first > 0; i--) {
            Draft draft = drafts.get(i);
            if (draft.content().start() < borderStart && draft.content().end() > borderStart) {
                int from =
                        syntax.sentence().tokensIn(draft.content()).getFirst().index();
                Span cut = ContentReader.trim(syntax, from, first - 1);
                if (cut == null) {
                    // "praised it, with Berg saying …": of what "it" is, nothing stands here.
                    drafts.remove(i);
                } else {
                    drafts.set(i, draft.withContent(cut));
                }
            }
        }
    }

    private void add(
            Clause clause,
            SpeechVerb verb,
            List<Speakers.Speaker> found,
            Span content,
            ReportedWords.After after,
            String rule) {
        if (verb.quoting() && !rule.equals(QuoteReader.OPEN) && !isQuotation(content)) {
            return;
        }
        int cueFirst = cueFirst(clause);
        Span cue = syntax.sentence().spanOf(cueFirst, Math.max(cueFirst, after.cueEnd()));
        String told = after.toldTo() != null ? after.toldTo() : citedBy(clause);
        for (Speakers.Speaker speaker : found) {
            if (speaker.party() instanceof Party.Known(String entity) && entity.equals(told)) {
                told = null;
            }
            drafts.add(new Draft(
                    syntax.sentence().span(),
                    speaker.party(),
                    speaker.span(),
                    cue,
                    content,
                    told,
                    null,
                    verb.wanted() || after.wanted(),
                    verb.denied() && !clause.verb().negated(),
                    rule));
        }
    }

    private boolean isQuotation(Span content) {
        return ContentReader.beginsWithMark(
                syntax.sentence().tokensIn(content).getFirst().text());
    }

    /** The group's first word that is not an adverb. */
    private int cueFirst(Clause clause) {
        int first = clause.verb().first();
        while (first < clause.verb().main() && syntax.lower(first).endsWith("ly")) {
            first++;
        }
        return first;
    }

    /** "Reuters cited an official who said …": told to Reuters. */
    private @Nullable String citedBy(Clause clause) {
        if (clause.link() != Clause.Link.RELATIVE || clause.governor() < 0) {
            return null;
        }
        Clause governor = syntax.clauses().get(clause.governor());
        boolean cites =
                Set.of("cite", "quote", "interview").contains(governor.verb().lemma());
        return cites && !governor.subject().isEmpty()
                ? addressees.of(governor.subject().getFirst())
                : null;
    }
}
