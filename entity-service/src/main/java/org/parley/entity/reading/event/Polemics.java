package org.parley.entity.reading.event;

import java.util.List;
import java.util.Set;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;

/** Attacks with words: "launched an attack on the government's record", "a scathing attack on the minister". */
final class Polemics {

    private static final Set<String> FIERCE = Set.of(
            "scathing",
            "withering",
            "stinging",
            "fierce",
            "bitter",
            "blistering",
            "personal",
            "verbal",
            "furious",
            "outspoken",
            "savage",
            "strong",
            "thinly-veiled",
            "veiled",
            "scornful");

    /** What can be attacked with nothing else. */
    private static final Set<String> IDEAS = Set.of(
            "plan",
            "policy",
            "proposal",
            "decision",
            "record",
            "cost",
            "system",
            "idea",
            "bill",
            "budget",
            "reform",
            "law",
            "strategy",
            "handling",
            "stance",
            "scheme",
            "approach",
            "measure",
            "rule",
            "tax",
            "freedom",
            "liberty",
            "right",
            "pension",
            "pay",
            "standard",
            "culture",
            "lack",
            "failure",
            "waste",
            "economy",
            "campaign",
            "report",
            "speech",
            "claim",
            "comment",
            "remark",
            "use",
            "way",
            "role",
            "pledge",
            "value");

    private Polemics() {}

    /** Whether the clause tells of an attack that is one with words. */
    static boolean isOne(SentenceSyntax syntax, Clause clause, String type) {
        return type.equals("ATTACK")
                && (clause.object().stream().anyMatch(noun -> isOne(syntax, noun))
                        || isOnIdea(syntax, clause.under("on"))
                        || isOnIdea(syntax, clause.under("against")));
    }

    /** Whether the phrase tells of one. */
    static boolean isOne(SentenceSyntax syntax, NounPhrase noun) {
        for (int i = noun.first(); i < noun.head(); i++) {
            if (FIERCE.contains(syntax.lower(i))) {
                return true;
            }
        }
        List<Chunk> chunks = syntax.chunks();
        int on = syntax.chunkOf(noun.head()) + 1;
        NounPhrase target = on + 1 < chunks.size() && chunks.get(on).text().matches("on|against")
                ? chunks.get(on + 1).noun()
                : null;
        return target != null && isOnIdea(syntax, List.of(target));
    }

    private static boolean isOnIdea(SentenceSyntax syntax, List<NounPhrase> nouns) {
        return nouns.stream().anyMatch(noun -> IDEAS.contains(NounTriggers.singular(syntax, noun)));
    }
}
