package org.parley.entity.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.VerbGroup;

/** Whether somebody's deed killed, where the text names a bomb or an attack and not who did it. */
final class Violence {

    private static final Set<String> VIOLENCE = Set.of(
            "bomb",
            "device",
            "blast",
            "gunfire",
            "missile",
            "rocket",
            "drone",
            "gunman",
            "mine",
            "shell",
            "bullet",
            "fire",
            "crossfire");

    /** What strikes, and of which a plain word tells nothing else: no fire, no mine. */
    private static final Set<String> WEAPONS =
            Set.of("bomb", "device", "missile", "rocket", "drone", "grenade", "mortar", "torpedo", "shell");

    /** What is aimed at people and firms without force. */
    private static final Set<String> MEASURES = Set.of(
            "sanction",
            "tariff",
            "measure",
            "duty",
            "probe",
            "investigation",
            "inquiry",
            "law",
            "bill",
            "campaign",
            "restriction",
            "ban",
            "package",
            "control",
            "levy",
            "tax",
            "rule",
            "curb",
            "order",
            "lawsuit");

    private Violence() {}

    /** "A bomb killed 19 people": an act of whoever did it, which nobody names. What an attack did is told by its noun. */
    static boolean isByViolence(SentenceSyntax syntax, Clause clause, String type) {
        return Set.of("KILLING", "ATTACK").contains(type)
                && !clause.verb().passive()
                && clause.subject().stream()
                        .anyMatch(
                                noun -> isViolent(syntax, noun) && (noun.mention() != null || !isAttack(syntax, noun)));
    }

    /** "Missiles struck Bergen", "Bergen was hit by a drone", "a bomb went off". */
    static boolean isByWeapon(SentenceSyntax syntax, Clause clause) {
        return ActionConditions.doers(clause).stream()
                .filter(noun -> noun.mention() == null)
                .anyMatch(noun -> WEAPONS.contains(NounTriggers.singular(syntax, noun)) || isAttack(syntax, noun));
    }

    /** "Shelling killed nine": the first word of a sentence, in which the names saw one. */
    static boolean isTakenForName(SentenceSyntax syntax, Clause clause) {
        return clause.subject().stream().anyMatch(noun -> noun.mention() != null && isAttack(syntax, noun));
    }

    /** "at least 31 people" were killed by a bomb, or by a flood. */
    static boolean isViolent(SentenceSyntax syntax, Clause clause) {
        List<NounPhrase> causes = new ArrayList<>(clause.under("by"));
        causes.addAll(clause.under("in"));
        return isByViolence(syntax, clause, "KILLING") || causes.stream().anyMatch(noun -> isViolent(syntax, noun));
    }

    private static boolean isViolent(SentenceSyntax syntax, NounPhrase noun) {
        for (int i = noun.first(); i < noun.head(); i++) {
            if (VIOLENCE.contains(syntax.lower(i))) {
                // "a car bomb explosion"
                return true;
            }
        }
        return VIOLENCE.contains(NounTriggers.singular(syntax, noun)) || isAttack(syntax, noun);
    }

    private static boolean isAttack(SentenceSyntax syntax, NounPhrase noun) {
        Triggers.Trigger trigger = Triggers.noun(NounTriggers.singular(syntax, noun));
        return trigger != null && trigger.type().equals("ATTACK");
    }

    /** "tightened sanctions, targeting two banks", "the tariffs target steel": nobody is shot at. */
    static boolean isOfMeasure(SentenceSyntax syntax, Clause clause) {
        if (!clause.verb().lemma().equals("target")) {
            return false;
        }
        Clause above = clause.verb().shape() == VerbGroup.Shape.ING && clause.governor() >= 0
                ? syntax.clauses().get(clause.governor())
                : clause;
        return Stream.concat(above.object().stream(), clause.subject().stream())
                .anyMatch(noun -> MEASURES.contains(NounTriggers.singular(syntax, noun)));
    }
}
