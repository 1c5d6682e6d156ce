package org.parley.entity.reading.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.syntax.SentenceSyntax;

/** Whose resignation "his resignation" is where somebody accepts it. */
final class Resignations {

    private static final Set<String> TAKING = Set.of("accept", "receive", "reject", "refuse", "demand");

    private Resignations() {}

    /** "the president accepted his resignation": whether the owner that was found is the one who accepts it, who stays. */
    static boolean isOfTaker(SentenceSyntax syntax, NounPhrase noun, Entity owner, Referents referents) {
        Clause taking = syntax.words().get(noun.head()).lemma().equals("resignation") ? taking(syntax, noun) : null;
        return taking != null && taking.subject().stream().anyMatch(one -> owner.equals(referents.entity(one)));
    }

    /** Of "Berg said the president had accepted her resignation" Berg. */
    static List<Participant> speaker(SentenceSyntax syntax, NounPhrase noun, EventContext context) {
        Clause taking = taking(syntax, noun);
        if (taking == null || taking.link() != Clause.Link.CONTENT || taking.governor() < 0) {
            return List.of();
        }
        List<NounPhrase> speaking = syntax.clauses().get(taking.governor()).subject();
        return context.participants().of(syntax, speaking, List.of()).stream()
                .filter(Participant::person)
                .toList();
    }

    /** The clause whose verb stands right before the phrase, if it is one of taking a letter of resignation. */
    private static @Nullable Clause taking(SentenceSyntax syntax, NounPhrase noun) {
        int verb = syntax.chunkOf(noun.head()) - 1;
        return syntax.clauses().stream()
                .filter(clause -> clause.verbChunk() == verb
                        && TAKING.contains(clause.verb().lemma()))
                .findFirst()
                .orElse(null);
    }
}
