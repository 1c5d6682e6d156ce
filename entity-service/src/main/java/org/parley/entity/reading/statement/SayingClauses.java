package org.parley.entity.reading.statement;

import java.util.List;
import java.util.Set;
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
import org.parley.entity.reading.text.PartOfSpeech;
import org.parley.entity.reading.text.Span;

/** Which clauses with a verb of saying tell that somebody said something, rather than was told, may say or will. */
final class SayingClauses {

    private final SentenceSyntax syntax;
    private final Referents referents;

    SayingClauses(SentenceSyntax syntax, Referents referents) {
        this.syntax = syntax;
        this.referents = referents;
    }

    boolean isOne(Clause clause, SpeechVerb verb) {
        boolean going = clause.verb().progressive()
                && clause.verb().isFinite()
                && (!verb.wanted() || clause.verb().past());
        boolean said = (clause.verb().isFinite() && !going && !isBare(clause))
                || clause.verb().shape() == Shape.ING;
        return said
                && !clause.verb().passive()
                && !isPassiveInQuote(clause)
                && !isCondition(clause)
                && !isNoun(clause)
                && clause.verb().modal() == null
                && (!clause.verb().negated() || verb.denied());
    }

    /** "told NTB that she reported a crack": what she did, of whom the report is, and no words of hers. */
    boolean isOfThing(Clause clause, Span content) {
        return clause.link() == Clause.Link.CONTENT
                && clause.verb().lemma().equals("report")
                && syntax.clauses().stream().noneMatch(inner -> content.contains(syntax.span(inner.verb())));
    }

    /** "said she was “not told the truth”": the quotation parts the verb from its "was". */
    private boolean isPassiveInQuote(Clause clause) {
        int at = clause.verb().first() - 1;
        while (at > 0 && syntax.lower(at).matches("[\"“]|not|never|being|ever")) {
            at--;
        }
        return at >= 0 && at < clause.verb().first() - 1 && syntax.lower(at).matches("was|were|is|are|been|be");
    }

    /** "If the ministry denies it, …": nothing that was said. */
    private static boolean isCondition(Clause clause) {
        return clause.link() == Clause.Link.ADVERBIAL
                && clause.opener() != null
                && clause.opener().matches("if|unless|whether");
    }

    /** "denied reports that": right behind another verb, what looks like one is its object. */
    private boolean isNoun(Clause clause) {
        int before = clause.verbChunk() - 1;
        return clause.verb().isFinite()
                && before >= 0
                && chunks().get(before).verb() instanceof VerbGroup other
                && other.isFinite();
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
}
