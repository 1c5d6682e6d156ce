package org.parley.entity.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;

/**
 * Meetings told in everyday words: "sat down with Aas", "the two lunched in Oslo", "saw the minister in Bergen", "will host
 * the foreign ministers". Such verbs tell of much else, hence only of those who meet for others.
 */
final class EncounterEvents {

    private static final String MEETING = "MEETING";

    /** Verbs that ask for somebody with whom it is done, or for two who do it together. */
    private static final Set<String> TOGETHER = Set.of("sit", "lunch", "dine", "breakfast", "huddle");

    /** Whom a government receives: heads of phrases in the singular. */
    static final Set<String> GUESTS = Set.of(
            "president",
            "minister",
            "premier",
            "leader",
            "chancellor",
            "counterpart",
            "official",
            "representative",
            "delegate",
            "envoy",
            "ambassador",
            "diplomat",
            "negotiator",
            "delegation",
            "secretary",
            "governor",
            "commissioner",
            "chief",
            "king",
            "mediator");

    private final EventContext context;
    private final VerbEvents verbs;

    EncounterEvents(EventContext context, VerbEvents verbs) {
        this.context = context;
        this.verbs = verbs;
    }

    void read(SentenceSyntax syntax, int index, Clause clause) {
        String verb = clause.verb().lemma();
        if (clause.verb().passive()) {
            return;
        }
        if (TOGETHER.contains(verb)) {
            together(syntax, index, clause);
        } else if (verb.equals("see")) {
            seen(syntax, index, clause);
        } else if (verb.equals("host")) {
            hosted(syntax, index, clause);
        } else if (verb.equals("join")) {
            joined(syntax, index, clause);
        }
    }

    /** "sat down with Aas at the palace", "Berg and Aas dined in Oslo"; not "sat with Aas in the third row". */
    private void together(SentenceSyntax syntax, int index, Clause clause) {
        boolean sitting = clause.verb().lemma().equals("sit");
        if (sitting && !syntax.chunkText(clause.verbChunk() + 1).matches("(?:down|together)(?: .*)?")
                || !isSomebody(syntax, clause)) {
            return;
        }
        List<NounPhrase> with = new ArrayList<>(clause.under("with"));
        with.addAll(clause.under("down with"));
        List<Participant> both = new ArrayList<>(context.subject(syntax, clause));
        verbs.participants(syntax, with).forEach(one -> Participants.add(both, one));
        Entity place = context.settings().clausePlace(syntax, clause);
        boolean set = place != null || context.settings().clauseTime(syntax, clause) != null;
        boolean down = syntax.chunkText(clause.verbChunk() + 1).startsWith("down");
        boolean met = !with.isEmpty() || !(sitting && down) && set;
        boolean known = both.stream().anyMatch(context.roles()::isOfficial)
                || !sitting && set && both.stream().allMatch(Participant::isNamed);
        if (met && both.size() > 1 && known) {
            add(syntax, index, clause, both, place);
        }
    }

    /** "was in Oslo, where she saw the foreign minister": both in office, and it is told where or when. */
    private void seen(SentenceSyntax syntax, int index, Clause clause) {
        List<NounPhrase> object = clause.object();
        Entity place = context.settings().clausePlace(syntax, clause);
        boolean set = place != null || context.settings().clauseTime(syntax, clause) != null;
        if (!set || object.isEmpty() || !context.isPerson(syntax, clause.subject()) || !isWhole(syntax, clause)) {
            return;
        }
        List<Participant> seeing = context.subject(syntax, clause);
        List<Participant> seen = verbs.participants(syntax, object);
        boolean office = seeing.stream().allMatch(context.roles()::isOfficial)
                || GUESTS.contains(NounTriggers.singular(syntax, object.getFirst()));
        boolean named = context.isPerson(syntax, object) && seen.stream().anyMatch(context.roles()::isOfficial);
        if (office && named && !seeing.isEmpty()) {
            List<Participant> both = new ArrayList<>(seeing);
            seen.forEach(one -> Participants.add(both, one));
            if (both.size() > 1) {
                add(syntax, index, clause, both, place);
            }
        }
    }

    /** "will host the foreign ministers of Norway and Sweden", where both sides act for a country. */
    private void hosted(SentenceSyntax syntax, int index, Clause clause) {
        boolean guests = !clause.object().isEmpty()
                && clause.object().getFirst().mention() == null
                && GUESTS.contains(NounTriggers.singular(syntax, clause.object().getFirst()));
        List<Participant> both = new ArrayList<>(context.subject(syntax, clause));
        boolean host = guests && both.stream().anyMatch(Participant::isNamed);
        context.participants().of(syntax, clause.object(), List.of()).forEach(one -> Participants.add(both, one));
        if (host && both.size() > 1) {
            add(syntax, index, clause, both, context.settings().clausePlace(syntax, clause));
        }
    }

    /** "joined Aas for a working dinner". */
    private void joined(SentenceSyntax syntax, int index, Clause clause) {
        boolean gathering = clause.under("for").stream()
                .map(noun -> Triggers.noun(NounTriggers.singular(syntax, noun)))
                .anyMatch(trigger -> trigger != null && trigger.isTalk());
        List<Participant> both = new ArrayList<>(context.subject(syntax, clause));
        verbs.participants(syntax, clause.object()).forEach(one -> Participants.add(both, one));
        if (gathering && context.isPerson(syntax, clause.object()) && both.size() > 1) {
            add(syntax, index, clause, both, context.settings().clausePlace(syntax, clause));
        }
    }

    /** Not "saw Berg as a threat", "saw Berg leave", "saw Berg's speech as": nothing more is told of who is seen. */
    private static boolean isWhole(SentenceSyntax syntax, Clause clause) {
        boolean more = syntax.clauses().stream()
                .anyMatch(other -> other.index() != clause.index()
                        && other.link() != Clause.Link.RELATIVE
                        && other.subject().equals(clause.object()));
        return !more
                && clause.under("as").isEmpty()
                && clause.verb().modal() == null
                && !clause.verb().negated();
    }

    private boolean isSomebody(SentenceSyntax syntax, Clause clause) {
        return context.isPerson(syntax, clause.subject())
                || clause.subject().stream()
                        .anyMatch(noun -> GUESTS.contains(NounTriggers.singular(syntax, noun))
                                || context.referents().isBody(syntax, noun));
    }

    private void add(SentenceSyntax syntax, int index, Clause clause, List<Participant> both, @Nullable Entity place) {
        verbs.add(
                syntax,
                index,
                clause,
                MEETING,
                both,
                place,
                "verb-" + clause.verb().lemma());
    }
}
