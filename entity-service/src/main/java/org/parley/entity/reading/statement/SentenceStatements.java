package org.parley.entity.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Party;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.statement.SpeechVerbs.SpeechVerb;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.VerbGroup;
import org.parley.entity.reading.syntax.VerbGroup.Shape;
import org.parley.entity.reading.text.PartOfSpeech;
import org.parley.entity.reading.text.Span;

/** The statements of one sentence whose cue is a verb. */
final class SentenceStatements {

    /** The rule of a statement that denies what was said before it: what that is stands in another sentence. */
    static final String DENIAL = "verb-denies-before";

    private final SentenceSyntax syntax;
    private final Referents referents;
    private final Speakers speakers;
    private final ClauseSubjects subjects;
    private final ReportedWords reported;
    private final RelayedCues relayedCues;
    private final List<Draft> drafts = new ArrayList<>();

    SentenceStatements(Document document, SentenceSyntax syntax, Referents referents, Speakers speakers) {
        this.syntax = syntax;
        this.referents = referents;
        this.speakers = speakers;
        this.subjects = new ClauseSubjects(document, syntax, referents);
        this.reported = new ReportedWords(syntax, referents, speakers, subjects);
        this.relayedCues = new RelayedCues(syntax, referents, speakers, subjects, reported);
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

    /** "decided to dissolve it and call for polls": a bare verb behind a subject in the singular is an infinitive. */
    private boolean isBare(Clause clause) {
        int main = clause.verb().main();
        boolean bare = clause.verb().first() == clause.verb().last()
                && syntax.lower(main).equals(clause.verb().lemma())
                && clause.link() == Clause.Link.COORDINATED;
        return bare
                && clause.subject().size() == 1
                && isSingular(clause.subject().getFirst());
    }

    private boolean isSingular(NounPhrase noun) {
        Entity entity = referents.entity(noun);
        String head = syntax.lower(noun.head());
        return entity != null && entity.type() == EntityType.PERSON
                || Set.of("he", "she", "it").contains(head)
                || entity == null
                        && syntax.words().get(noun.head()).is(PartOfSpeech.NOUN)
                        && syntax.words().get(noun.head()).lemma().equals(head)
                        && !head.equals("police")
                        && !head.equals("people");
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
        boolean going = clause.verb().progressive()
                && clause.verb().isFinite()
                && (verb == null || !verb.wanted() || clause.verb().past());
        boolean said = (clause.verb().isFinite() && !going && !isBare(clause))
                || clause.verb().shape() == Shape.ING;
        if (verb == null
                || !said
                || clause.verb().passive()
                || clause.verb().modal() != null
                || (clause.verb().negated() && !verb.denied())) {
            return;
        }
        Draft cited = relayedCues.cited(clause);
        if (cited != null) {
            drafts.add(cited);
            return;
        }
        if (readInverted(clause, verb) || readParenthetic(clause, verb)) {
            return;
        }
        boolean mute = isInserted(clause) || reported.isTaken(verb, clause.verbChunk() + 1);
        List<Speakers.Speaker> found = mute ? List.of() : speakersOf(clause);
        if (found.isEmpty()) {
            return;
        }
        ReportedWords.After after = reported.after(clause, verb);
        Span earlier = reported.isCircumstance(after.content())
                ? reported.contentBefore(clause, subjects.start(clause))
                : null;
        if (after.content() != null && earlier == null) {
            endEarlier(clause);
            add(clause, verb, found, after.content(), after, "verb");
            return;
        }
        if (verb.denied() && !clause.verb().negated() && reported.isPointer(clause.verbChunk() + 1)) {
            add(clause, verb, found, syntax.span(clause.verb()), after, DENIAL);
            return;
        }
        // "…, terms that Oslo has rejected": of what stands before, only a quotation is what is rejected.
        boolean rejected =
                verb.denied() && !verb.lemma().equals("deny") && !isClauseBefore(subjects.start(clause), true);
        Span before = rejected ? null : reported.contentBefore(clause, subjects.start(clause));
        if (before != null) {
            add(clause, verb, found, before, after, "verb-last");
        } else if (after.open()) {
            add(clause, verb, found, syntax.span(clause.verb()), after, "verb-open");
        }
    }

    /** Whether something that can be reported stands before a chunk: a quotation, or else a clause. */
    private boolean isClauseBefore(int end, boolean quoted) {
        for (int i = 0; i < end; i++) {
            Chunk chunk = chunks().get(i);
            if (quoted ? chunk.is(Kind.QUOTE) : chunk.verb() != null) {
                return true;
            }
        }
        return false;
    }

    /** "…, said the minister." */
    private boolean readInverted(Clause clause, SpeechVerb verb) {
        int at = clause.verbChunk();
        int subject = at + 1;
        boolean parted = at > 0
                && (chunks().get(at - 1).is(Kind.COMMA) || chunks().get(at - 1).is(Kind.QUOTE));
        boolean quote = isClauseBefore(at, true);
        if (!parted
                || !(quote || isClauseBefore(at, false) && !verb.denied())
                || !clause.verb().isFinite()
                || subject >= chunks().size()
                || chunks().get(subject).noun() == null
                || verb.addressee()
                || verb.wanted()) {
            return false;
        }
        NounPhrase noun = chunks().get(subject).noun();
        boolean followed = isFollowed(subject);
        boolean speaks = noun != null
                && (referents.isActor(syntax, noun)
                        || (quote || endsWith(subject))
                                && StatementWords.SURE.contains(clause.verb().lemma())
                        || StatementWords.PAPERS.contains(syntax.lower(noun.head())));
        if (noun == null || followed || !speaks) {
            return false;
        }
        Span content = reported.contentBefore(clause, at);
        Span quoted = content != null
                ? content
                : at > 1 ? ContentReader.trim(syntax, 0, chunks().get(at - 1).last()) : null;
        Speakers.Speaker speaker = speakers.of(
                syntax, noun, StatementWords.SURE.contains(clause.verb().lemma()));
        if (speaker == null || quoted == null) {
            return false;
        }
        add(
                clause,
                verb,
                List.of(speaker),
                quoted,
                new ReportedWords.After(null, null, clause.verb().last(), false),
                "verb-inverted");
        return true;
    }

    /** Whether nothing but marks follows: "…, said the SPP." */
    private boolean endsWith(int chunk) {
        return chunks().subList(chunk + 1, chunks().size()).stream()
                .allMatch(rest -> rest.is(Kind.MARK) || rest.is(Kind.QUOTE));
    }

    /** "The buyer, said the statement, would pay": what follows is reported. */
    private boolean readParenthetic(Clause clause, SpeechVerb verb) {
        int at = clause.verbChunk();
        boolean enclosed = at > 1
                && at + 3 < chunks().size()
                && chunks().get(at - 1).is(Kind.COMMA)
                && chunks().get(at + 2).is(Kind.COMMA)
                && clause.verb().isFinite()
                && chunks().get(at + 3).verb() instanceof VerbGroup main
                && main.isFinite();
        NounPhrase noun = enclosed ? chunks().get(at + 1).noun() : null;
        Speakers.Speaker speaker =
                noun == null || !StatementWords.SURE.contains(clause.verb().lemma())
                        ? null
                        : speakers.of(syntax, noun, true);
        Span content = ContentReader.trim(
                syntax,
                chunks().get(Math.min(at + 3, chunks().size() - 1)).first(),
                chunks().getLast().last());
        if (speaker == null || content == null) {
            return false;
        }
        add(
                clause,
                verb,
                List.of(speaker),
                content,
                new ReportedWords.After(null, null, clause.verb().last(), false),
                "verb-parenthetic");
        return true;
    }

    /** "…, said the benefits of the plan would": what stands behind the verb is the subject of another. */
    private boolean isFollowed(int subject) {
        int next = subject + 1;
        while (next + 1 < chunks().size()
                && chunks().get(next).is(Kind.PREPOSITION)
                && chunks().get(next + 1).noun() != null) {
            next += 2;
        }
        return next < chunks().size()
                && (chunks().get(next).verb() instanceof VerbGroup verb && verb.isFinite()
                        || chunks().get(next).text().equals("that"));
    }

    private List<Speakers.Speaker> speakersOf(Clause clause) {
        List<NounPhrase> subject = subjects.of(clause);
        if (clause.verb().shape() == Shape.ING) {
            int at = clause.verbChunk();
            int before = at > 1 && chunks().get(at - 1).is(Kind.ADVERB) ? at - 2 : at - 1;
            boolean afterComma = at > 0 && chunks().get(before).is(Kind.COMMA);
            if (!afterComma && at > 1) {
                return byMeansOf(clause);
            }
            if (!afterComma && at > 0) {
                return List.of();
            }
            Clause nearest = nearestFinite(clause);
            boolean hindered = nearest != null
                    && nearest.link() == Clause.Link.ADVERBIAL
                    && nearest.opener() != null
                    && StatementWords.HINDERING.contains(nearest.opener());
            if (hindered && nearest != null) {
                subject = nearest.subject();
            } else if (!drafts.isEmpty()) {
                Draft earlier = drafts.getLast();
                Span span = earlier.speakerSpan();
                return List.of(new Speakers.Speaker(earlier.speaker(), span == null ? earlier.content() : span));
            }
            Chunk next = at + 1 < chunks().size() ? chunks().get(at + 1) : null;
            NounPhrase again = next == null ? null : next.noun();
            boolean himself = again != null
                    && !subject.isEmpty()
                    && again.isPronoun()
                    && referents.entity(again) != null
                    && referents.entity(again) == referents.entity(subject.getFirst());
            subject = himself && again != null ? List.of(again) : subject;
        }
        Draft before = drafts.isEmpty() ? null : drafts.getLast();
        boolean shared = before != null
                && clause.link() == Clause.Link.COORDINATED
                && chunks().get(Math.max(0, clause.verbChunk() - 1)).is(Kind.CONJUNCTION)
                && subject.stream().noneMatch(noun -> referents.isActor(syntax, noun));
        if (shared && before != null) {
            // "said “hits” were seen and said nobody was hurt": the subject of the first cue speaks on.
            Span span = before.speakerSpan();
            return List.of(new Speakers.Speaker(before.speaker(), span == null ? before.content() : span));
        }
        List<Speakers.Speaker> found = new ArrayList<>();
        boolean joint = subject.size() > 1 && subject.stream().anyMatch(noun -> referents.entity(noun) == null);
        for (NounPhrase noun : subject) {
            boolean sure = clause.verb().isFinite()
                    && StatementWords.SURE.contains(clause.verb().lemma());
            Speakers.Speaker speaker = speakers.of(syntax, noun, sure);
            if (speaker != null) {
                found.add(speaker);
            }
        }
        return joint && found.size() > 1 ? found.subList(0, 1) : found;
    }

    /** "responded by saying", "issued a statement saying": the subject of the verb before speaks. */
    private List<Speakers.Speaker> byMeansOf(Clause clause) {
        Chunk before = chunks().get(clause.verbChunk() - 1);
        NounPhrase paper = before.noun();
        boolean by = before.text().equals("by");
        Clause nearest = by && clause.index() > 0 ? syntax.clauses().get(clause.index() - 1) : nearestFinite(clause);
        boolean written = nearest != null
                && paper != null
                && nearest.verbChunk() < clause.verbChunk() - 1
                && StatementWords.DOCUMENTS.contains(
                        syntax.words().get(paper.head()).lemma());
        if (nearest == null || nearest.verb().passive() && written || !written && !by) {
            return List.of();
        }
        List<NounPhrase> subject = subjects.of(nearest);
        Speakers.Speaker speaker = subject.isEmpty() ? null : speakers.of(syntax, subject.getFirst());
        return speaker == null ? List.of() : List.of(speaker);
    }

    private @Nullable Clause nearestFinite(Clause clause) {
        for (int i = clause.index() - 1; i >= 0; i--) {
            if (syntax.clauses().get(i).verb().isFinite()) {
                return syntax.clauses().get(i);
            }
        }
        return null;
    }

    /** A further cue of the same level ends what the cue before it reports. */
    private void endEarlier(Clause clause) {
        boolean sameLevel = clause.verb().shape() == Shape.ING
                || clause.link() == Clause.Link.COORDINATED
                || clause.opener() != null
                        && Set.of("while", "whereas", "although", "though").contains(clause.opener());
        if (!sameLevel || drafts.isEmpty()) {
            return;
        }
        int border = Math.min(
                clause.firstChunk(), clause.verb().shape() == Shape.ING ? clause.verbChunk() : clause.firstChunk());
        int first = chunks().get(border).first();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            int borderStart = syntax.sentence().tokens().get(first).span().start();
            if (draft.content().start() < borderStart && draft.content().end() > borderStart && first > 0) {
                int from =
                        syntax.sentence().tokensIn(draft.content()).getFirst().index();
                Span cut = ContentReader.trim(syntax, from, first - 1);
                drafts.set(i, cut == null ? draft : draft.withContent(cut));
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
                ? reported.toldTo(governor.subject().getFirst())
                : null;
    }
}
