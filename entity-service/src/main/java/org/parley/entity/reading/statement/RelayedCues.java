package org.parley.entity.reading.statement;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.statement.SpeechVerbs.SpeechVerb;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.VerbGroup;
import org.parley.entity.reading.syntax.VerbGroup.Shape;
import org.parley.entity.reading.text.Span;

/** Cues that name who passes a statement on beside the one who made it. */
final class RelayedCues {

    private final SentenceSyntax syntax;
    private final Referents referents;
    private final Speakers speakers;
    private final ClauseSubjects subjects;
    private final ReportedWords reported;

    RelayedCues(
            SentenceSyntax syntax,
            Referents referents,
            Speakers speakers,
            ClauseSubjects subjects,
            ReportedWords reported) {
        this.syntax = syntax;
        this.referents = referents;
        this.speakers = speakers;
        this.subjects = subjects;
        this.reported = reported;
    }

    private List<Chunk> chunks() {
        return syntax.chunks();
    }

    /** "Ida Berg was quoted as saying", before or behind what she said; null where that is not the cue. */
    @Nullable
    Draft quoted(Clause clause) {
        int saying = clause.verbChunk() + 2;
        List<NounPhrase> subject = subjects.of(clause);
        boolean quoted = clause.verb().lemma().equals("quote")
                && clause.verb().passive()
                && saying < chunks().size()
                && chunks().get(saying).verb() instanceof VerbGroup said
                && said.lemma().equals("say");
        Speakers.Speaker speaker = quoted && !subject.isEmpty() ? speakers.of(syntax, subject.getFirst()) : null;
        Span content = speaker == null ? null : reported.contentBefore(clause, subjects.start(clause));
        if (speaker != null && content == null && saying + 1 < chunks().size()) {
            content = ContentReader.trim(
                    syntax, chunks().get(saying + 1).first(), chunks().getLast().last());
        }
        return speaker == null || content == null
                ? null
                : draft(
                        speaker,
                        syntax.span(clause.verbChunk(), saying),
                        content,
                        speakers.outlet(),
                        "quoted-as-saying");
    }

    /** "The agency quotes Ida Berg as saying": she speaks, the agency relays; null where that is not the cue. */
    @Nullable
    Draft quotes(Clause clause) {
        int object = clause.verbChunk() + 1;
        boolean quotes = clause.verb().lemma().equals("quote")
                && !clause.verb().passive()
                && object < chunks().size()
                && chunks().get(object).noun() != null;
        int saying = object + 1;
        while (quotes && saying < Math.min(chunks().size(), object + 8) && !isSaying(saying)) {
            saying++;
        }
        if (!quotes
                || saying + 1 >= chunks().size()
                || !isSaying(saying)
                || !chunks().get(saying - 1).text().equals("as")) {
            return null;
        }
        Speakers.Speaker speaker =
                speakers.of(syntax, Objects.requireNonNull(chunks().get(object).noun()));
        Span content = ContentReader.trim(
                syntax, chunks().get(saying + 1).first(), chunks().getLast().last());
        List<NounPhrase> medium = subjects.of(clause);
        Entity relay = medium.isEmpty() || !isMedium(medium.getFirst()) ? null : referents.entity(medium.getFirst());
        return speaker == null || content == null
                ? null
                : draft(speaker, syntax.span(clause.verb()), content, relay, "quotes-as-saying");
    }

    private boolean isSaying(int chunk) {
        return chunks().get(chunk).verb() instanceof VerbGroup said
                && said.shape() == Shape.ING
                && said.lemma().equals("say");
    }

    /** "the agency reported, citing two officials": the officials speak, the agency relays; null where that is not the cue. */
    @Nullable
    Draft cited(Clause clause) {
        Clause citing = clause.subject().isEmpty() ? null : citing(clause);
        if (citing == null) {
            return null;
        }
        NounPhrase medium = subjects.of(clause).getFirst();
        if (!isMedium(medium)) {
            return null;
        }
        Span content = reported.contentBefore(clause, subjects.start(clause));
        if (content == null) {
            SpeechVerb verb = SpeechVerbs.find(clause.verb().lemma());
            content = verb == null ? null : reported.after(clause, verb).content();
            content = content == null ? null : cutBefore(content, citing);
        }
        Speakers.Speaker cited = speakers.of(syntax, citing.object().getFirst());
        return content == null || cited == null
                ? null
                : draft(cited, syntax.span(citing.verb()), content, referents.entity(medium), "citing");
    }

    /** "…, citing two officials" behind what the clause reports, before anyone else is quoted. */
    private @Nullable Clause citing(Clause clause) {
        for (Clause later :
                syntax.clauses().subList(clause.index() + 1, syntax.clauses().size())) {
            boolean cites =
                    later.verb().lemma().matches("cite|quote") && later.verb().shape() == Shape.ING;
            if (cites) {
                return later.object().isEmpty() ? null : later;
            }
            if (SpeechVerbs.find(later.verb().lemma()) != null && later.verb().isFinite()) {
                return null;
            }
        }
        return null;
    }

    private Draft draft(Speakers.Speaker speaker, Span cue, Span content, @Nullable Entity relay, String rule) {
        return new Draft(
                syntax.sentence().span(),
                speaker.party(),
                speaker.span(),
                cue,
                content,
                null,
                relay == null ? null : relay.name(),
                false,
                false,
                rule);
    }

    private @Nullable Span cutBefore(Span content, Clause citing) {
        int first = syntax.sentence().tokensIn(content).getFirst().index();
        int last = chunks().get(citing.verbChunk()).first() - 1;
        return first <= last ? ContentReader.trim(syntax, first, last) : null;
    }

    private boolean isMedium(NounPhrase noun) {
        return referents.type(noun) == EntityType.OUTLET || referents.isReport(syntax, noun);
    }
}
