package org.parley.entity.reading.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.encoder.EncodedToken;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.PersonNouns;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.syntax.SentenceSyntax;

/** Who the subject of a verb of saying is: as the clause has it, unless the words right before the verb say it better. */
final class ClauseSubjects {

    private final Document document;
    private final SentenceSyntax syntax;
    private final Referents referents;

    ClauseSubjects(Document document, SentenceSyntax syntax, Referents referents) {
        this.document = document;
        this.syntax = syntax;
        this.referents = referents;
    }

    private List<Chunk> chunks() {
        return syntax.chunks();
    }

    List<NounPhrase> of(Clause clause) {
        NounPhrase nearest = clause.verb().isFinite() ? between(clause) : null;
        return nearest == null || clause.subject().contains(nearest) ? clause.subject() : List.of(nearest);
    }

    /** The chunk that the subject begins at; that of the verb where there is none. */
    int start(Clause clause) {
        List<NounPhrase> subject = of(clause);
        return subject.isEmpty()
                ? clause.verbChunk()
                : Math.min(clause.verbChunk(), syntax.chunkOf(subject.getFirst().first()));
    }

    /** "“…,” Ida Berg, the firm's director, told" and "the director of the bank, Ida Berg, said": the name beside the office. */
    private @Nullable NounPhrase nameBefore(Clause clause) {
        int end = clause.verbChunk() - 1;
        NounPhrase office = end > 2 ? chunks().get(end).noun() : null;
        boolean behind = office != null
                && office.mention() == null
                && PersonNouns.isSingular(syntax.lower(office.head()))
                && chunks().get(end - 1).is(Kind.COMMA)
                && (end == 3 && chunks().getFirst().is(Kind.QUOTE) || isBorder(end - 3));
        if (behind) {
            return person(end - 2);
        }
        boolean closed = end > 2
                && chunks().get(end).is(Kind.COMMA)
                && chunks().get(end - 2).is(Kind.COMMA);
        NounPhrase subject =
                closed && clause.subject().size() == 1 ? clause.subject().getFirst() : null;
        boolean before = subject != null
                && subject.mention() == null
                && PersonNouns.isPerson(syntax.lower(subject.head()))
                && syntax.chunkOf(subject.head()) < end - 2;
        return before ? person(end - 1) : null;
    }

    private boolean isBorder(int chunk) {
        return chunks().get(chunk).is(Kind.QUOTE) || chunks().get(chunk).is(Kind.COMMA);
    }

    private @Nullable NounPhrase person(int chunk) {
        NounPhrase noun = chunks().get(chunk).noun();
        return noun != null && noun.isName() && referents.type(noun) == EntityType.PERSON ? noun : null;
    }

    /** "…, a source briefed on the talks told": the phrase between the comma or quotation and the verb, if one fills it. */
    private @Nullable NounPhrase between(Clause clause) {
        List<EncodedToken> tree = document.encoded(syntax.sentence()).tokens();
        int at = clause.verbChunk() - 1;
        while (at > 2 && chunks().get(at - 1).is(Kind.PREPOSITION)) {
            Chunk before = chunks().get(at - 2);
            boolean clauseOfNoun = before.verb() != null
                    && before.verb().main() < tree.size()
                    && tree.get(before.verb().main()).plainRelation().equals("acl");
            if (before.noun() == null && !clauseOfNoun) {
                return null;
            }
            at -= clauseOfNoun ? 3 : 2;
        }
        NounPhrase named = nameBefore(clause);
        if (named != null) {
            return named;
        }
        boolean parted = at > 1
                && (chunks().get(at - 1).is(Kind.COMMA) || chunks().get(at - 1).is(Kind.QUOTE));
        NounPhrase noun = parted ? chunks().get(at).noun() : null;
        boolean speaks = noun != null
                && (referents.isActor(syntax, noun) || StatementWords.PAPERS.contains(syntax.lower(noun.head())));
        return speaks ? noun : null;
    }
}
