package org.parley.entity.reading.coreference;

import java.util.List;
import java.util.Set;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.name.Lexicon;
import org.parley.entity.reading.text.PartOfSpeech;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Token;

/** Whether somebody takes part in what a sentence tells, or is only named in it: owns something, or tells which trial. */
final class PersonParties {

    /** Prepositions that make somebody a party to what is done: "threw its weight behind Berg". */
    private static final Set<String> PARTY = Set.of("behind", "with", "against", "by", "to", "for");

    private static final Set<String> RELATIVE = Set.of("who", "whom", "whose", "which");

    private final EntityTable table;
    private final Quotations quotations;

    PersonParties(EntityTable table, Quotations quotations) {
        this.table = table;
        this.quotations = quotations;
    }

    /** The persons to whom something is done in the sentence before a token: "backed Aas after its leader met her". */
    List<Entity> before(Sentence sentence, Token token) {
        return table.mentions().stream()
                .filter(mention -> sentence.span().contains(mention.span())
                        && mention.end() <= token.span().start()
                        && mention.form() == Mention.Form.NAME
                        && !quotations.hold(mention.span())
                        && isParty(sentence.tokens(), sentence.tokensIn(mention.span())))
                .map(table::entityOf)
                .filter(entity -> entity.type() == EntityType.PERSON)
                .distinct()
                .toList();
    }

    /** Whether the name is the object of a verb before it, at once or by a preposition, outside relative clauses. */
    private static boolean isParty(List<Token> tokens, List<Token> name) {
        if (name.isEmpty() || isBeforeNoun(tokens, name.getLast().index() + 1)) {
            return false;
        }
        int start = name.getFirst().index();
        while (start > 0 && isPartOfPhrase(tokens.get(start - 1))) {
            start--;
        }
        if (start == 0 || isInRelativeClause(tokens, start)) {
            return false;
        }
        Token before = tokens.get(start - 1);
        boolean verb = tokens.subList(0, start).stream().anyMatch(token -> token.is(PartOfSpeech.VERB));
        return before.is(PartOfSpeech.VERB) || verb && PARTY.contains(before.lower());
    }

    /** "Berg's house", "the Ida Berg trial". */
    private static boolean isBeforeNoun(List<Token> tokens, int next) {
        return next < tokens.size()
                && (tokens.get(next).lower().matches("['’]s?")
                        || tokens.get(next).is(PartOfSpeech.NOUN));
    }

    private static boolean isPartOfPhrase(Token token) {
        return token.is(PartOfSpeech.DET)
                || token.is(PartOfSpeech.ADJ)
                || token.is(PartOfSpeech.NOUN)
                || token.is(PartOfSpeech.PROPN)
                || Lexicon.isPersonNoun(token.lower());
    }

    /** "Lunde, who replaced | Brandt, …": nothing closed the clause before the name. */
    private static boolean isInRelativeClause(List<Token> tokens, int start) {
        for (Token token : tokens.subList(0, start).reversed()) {
            if (token.text().equals(",")) {
                return false;
            }
            if (RELATIVE.contains(token.lower())) {
                return true;
            }
        }
        return false;
    }
}
