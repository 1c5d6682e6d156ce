package org.parley.entity.reading.relation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.VerbGroup.Shape;

/** Fights told as an aim: "to defeat the militia", "Norway's efforts to degrade it". */
final class Aims {

    /** Verbs that tell of a stance only as an aim, and against bodies: "to defeat the militia"; a match is won by others. */
    private static final Set<String> AIMS =
            Set.of("defeat", "degrade", "destroy", "eliminate", "eradicate", "dislodge");

    private static final Set<String> AIM_NOUNS = Set.of(
            "effort",
            "strategy",
            "campaign",
            "commitment",
            "plan",
            "bid",
            "fight",
            "drive",
            "mission",
            "determination",
            "resolve",
            "pledge",
            "promise");

    private static final Set<String> FIGHTS = Set.of("fight", "combat", "confront", "battle", "target", "strike");

    private Aims() {}

    /** Whether a verb tells of a stance where it stands as an aim. */
    static boolean isAimed(String lemma) {
        return AIMS.contains(lemma);
    }

    /** Whether a verb says that someone is fought. */
    static boolean isFight(String lemma) {
        return AIMS.contains(lemma) || FIGHTS.contains(lemma);
    }

    /** Whether the verb stands as an infinitive, or is joined to one: "to degrade and defeat the militia". */
    static boolean isInfinitive(SentenceSyntax syntax, Clause clause) {
        boolean joined = clause.link() == Clause.Link.COORDINATED
                && clause.governor() >= 0
                && syntax.clauses().get(clause.governor()).verb().shape() == Shape.INFINITIVE;
        return clause.verb().shape() == Shape.INFINITIVE || joined;
    }

    /** "Norway's efforts | to defeat the militia": the noun for the aim that the infinitive tells of; null if there is none. */
    static @Nullable NounPhrase effort(SentenceSyntax syntax, Clause clause) {
        NounPhrase aim = clause.verb().shape() == Shape.INFINITIVE && clause.verbChunk() > 0
                ? syntax.chunks().get(clause.verbChunk() - 1).noun()
                : null;
        boolean told = aim != null
                && aim.mention() == null
                && AIM_NOUNS.contains(syntax.words().get(aim.head()).lemma());
        return told ? aim : null;
    }
}
