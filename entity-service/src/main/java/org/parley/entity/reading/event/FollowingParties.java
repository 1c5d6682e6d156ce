package org.parley.entity.reading.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.Event.Involvement;
import org.parley.entity.reading.event.NounParties.Gathered;
import org.parley.entity.reading.event.Triggers.Trigger;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;

/** Who takes part, where and when, from what follows the phrase that tells of an event: "with …", "signed by …". */
final class FollowingParties {

    private static final Set<String> AGENT_VERBS =
            Set.of("attend", "involve", "lead", "host", "bring", "chair", "include", "broker", "hold", "mediate");

    /** What is done to talks alone: behind "talks on hostages", "held" is said of these. */
    private static final Set<String> ARRANGING = Set.of("host", "chair", "mediate", "broker");

    private static final Set<String> SIGNING = Set.of("sign", "reach", "conclude", "ink", "involve");

    /** Meetings that one gives for another. */
    private static final Set<String> MEALS = Set.of("lunch", "dinner", "reception", "banquet");

    private final EventContext context;

    FollowingParties(EventContext context) {
        this.context = context;
    }

    /** Who and where stands after the phrase: "with …", "between …", "in Oslo on Friday", "attended by …". */
    int after(SentenceSyntax syntax, int chunk, Trigger trigger, Gathered gathered) {
        List<Chunk> chunks = syntax.chunks();
        int i = chunk + 1;
        int last = chunk;
        boolean own = true;
        boolean target = Set.of("ATTACK", "SANCTION", "WAR").contains(trigger.type());
        while (i < chunks.size()) {
            Chunk next = chunks.get(i);
            if (next.is(Kind.TIME)) {
                gathered.time = gathered.time != null
                        ? gathered.time
                        : context.settings().time(syntax, i, i);
                last = i++;
            } else if (next.is(Kind.PREPOSITION)
                    && i + 1 < chunks.size()
                    && chunks.get(i + 1).is(Kind.TIME)) {
                gathered.time = gathered.time != null
                        ? gathered.time
                        : context.settings().time(syntax, i, i + 1);
                last = i + 1;
                i += 2;
            } else if (next.is(Kind.PREPOSITION)
                    && i + 1 < chunks.size()
                    && chunks.get(i + 1).noun() != null
                    && !next.text().equals("according to")) {
                var group = syntax.groupFrom(i + 1);
                // "talks on hostages held by rebels": what is held is no longer the talks
                own &= next.text().matches("with|between|among|in|at");
                boolean aimed = trigger.type().equals("ATTACK") && i == last + 1 && last > chunk;
                if (aimed || !Topics.isOfTopic(syntax, i)) {
                    preposition(syntax, next.text(), group.members(), trigger, target, gathered);
                }
                last = group.last();
                i = last + 1;
            } else if (next.text().matches("there|here")) {
                // "held talks there with Berg"
                last = i++;
            } else {
                int verb = next.is(Kind.COMMA) ? i + 1 : i;
                int behind = trigger.type().equals(Agreements.TYPE) ? behindBroker(syntax, verb) : -1;
                if (behind > 0) {
                    i = behind;
                    continue;
                }
                if (isPlannedFor(syntax, verb)) {
                    // "a meeting planned for Friday between Berg and Aas"
                    gathered.time = gathered.time != null
                            ? gathered.time
                            : context.settings().time(syntax, verb + 1, verb + 2);
                    last = verb + 2;
                    i = last + 1;
                    continue;
                }
                return isAgentVerb(syntax.clauseAt(verb), trigger, own)
                        ? agents(syntax, verb, trigger, gathered)
                        : last;
            }
        }
        return last;
    }

    /** "a truce brokered by Norway between Sudan and Chad": past who brokered it, if the sides follow; else -1. */
    private static int behindBroker(SentenceSyntax syntax, int verb) {
        Clause clause = syntax.clauseAt(verb);
        boolean brokered = clause != null
                && !clause.verb().isFinite()
                && ARRANGING.contains(clause.verb().lemma())
                && syntax.chunkText(verb + 1).equals("by")
                && verb + 3 < syntax.chunks().size()
                && syntax.chunks().get(verb + 2).noun() != null;
        int next = brokered ? syntax.groupFrom(verb + 2).last() + 1 : -1;
        return brokered && syntax.chunkText(next).equals("between") ? next : -1;
    }

    private static boolean isPlannedFor(SentenceSyntax syntax, int verb) {
        Clause clause = syntax.clauseAt(verb);
        return clause != null
                && !clause.verb().isFinite()
                && NounStatus.SCHEDULING.contains(clause.verb().lemma())
                && syntax.chunkText(verb + 1).equals("for")
                && verb + 3 < syntax.chunks().size()
                && syntax.chunks().get(verb + 2).is(Kind.TIME)
                && syntax.chunks().get(verb + 3).is(Kind.PREPOSITION);
    }

    /** "talks mediated by Norway", "a pact signed by Norway"; who brokers a pact is none of its sides. */
    private static boolean isAgentVerb(@Nullable Clause clause, Trigger trigger, boolean own) {
        Set<String> verbs = trigger.type().equals(Agreements.TYPE) ? SIGNING : own ? AGENT_VERBS : ARRANGING;
        return clause != null
                && verbs.contains(clause.verb().lemma())
                && !clause.verb().isFinite();
    }

    private int agents(SentenceSyntax syntax, int verb, Trigger trigger, Gathered gathered) {
        Clause clause = syntax.clauseAt(verb);
        if (clause == null) {
            return verb;
        }
        boolean passive = clause.verb().passive();
        gathered.add(
                passive ? Involvement.AGENT : null,
                context.participants().of(syntax, passive ? clause.under("by") : clause.object(), List.of()));
        // "a pact signed between Norway and Sweden"
        gathered.add(context.participants().of(syntax, passive ? clause.under("between") : List.of(), List.of()));
        // "a meeting, held in Oslo, with Berg"; of "the pact signed with Norway" one side would be missing
        boolean gathering = passive && trigger.isTalk();
        gathered.add(context.participants().of(syntax, gathering ? clause.under("with") : List.of(), List.of()));
        gathered.place =
                gathered.place != null ? gathered.place : context.settings().place(syntax, verb, clause.lastChunk());
        gathered.time =
                gathered.time != null ? gathered.time : context.settings().time(syntax, verb, clause.lastChunk());
        return clause.lastChunk();
    }

    private void preposition(
            SentenceSyntax syntax,
            String preposition,
            List<NounPhrase> nouns,
            Trigger trigger,
            boolean target,
            Gathered gathered) {
        boolean visit = trigger.type().equals("VISIT");
        switch (preposition) {
            case "for", "from" -> {
                if (preposition.equals("from") && trigger.type().equals("CALL")) {
                    gathered.add(context.participants().of(syntax, nouns, List.of()));
                }
                if (NounParties.isOffer(trigger) || preposition.equals("for") && MEALS.contains(trigger.lemma())) {
                    gathered.add(
                            preposition.equals("from") ? Involvement.AGENT : Involvement.CONCERNED,
                            context.participants().of(syntax, nouns, List.of()));
                }
            }
            case "with", "between", "among", "involving", "by", "alongside", "including" ->
                gathered.add(
                        preposition.equals("by") ? Involvement.AGENT : null,
                        context.participants().of(syntax, nouns, context.pairs()));
            case "of" -> {
                boolean parties = Set.of(
                                "MEETING",
                                "SUMMIT",
                                "HEARING",
                                "TALKS",
                                "RESIGNATION",
                                "DISMISSAL",
                                "APPOINTMENT",
                                "ACQUISITION",
                                "KILLING",
                                "ARREST",
                                "ABDUCTION",
                                "EXPULSION",
                                "MERGER")
                        .contains(trigger.type());
                if (parties || visit) {
                    gathered.add(
                            visit ? Involvement.AGENT : Involvement.CONCERNED,
                            context.participants().of(syntax, nouns, List.of()).stream()
                                    .filter(one -> !visit || one.person())
                                    .toList());
                } else if (trigger.type().equals("DISASTER")) {
                    gathered.add(DisasterEvents.lost(context, nouns));
                }
                if (trigger.type().equals("ACQUISITION")) {
                    // the takeover of a country is no purchase
                    Entity country = context.participants().place(syntax, nouns);
                    gathered.taking.removeIf(one ->
                            country != null && one.equals(context.participants().known(country)));
                }
            }
            case "against", "on" -> {
                if (trigger.lemma().equals("call") && trigger.type().equals("MEETING")) {
                    gathered.add(context.participants().of(syntax, nouns, List.of()));
                }
                if (target) {
                    gathered.place = gathered.place == null && trigger.type().equals("WAR")
                            ? context.participants().place(syntax, nouns)
                            : gathered.place;
                    Entity town = trigger.type().equals("ATTACK")
                            ? context.settings().places().of(syntax, nouns)
                            : null;
                    if (town != null && !PlacePhrases.isCountry(town)) {
                        // "the attack on Bergen"
                        gathered.place = gathered.place == null ? town : gathered.place;
                    } else {
                        gathered.add(
                                Involvement.CONCERNED, context.participants().of(syntax, nouns, List.of()));
                    }
                }
            }
            case "to", "into" -> {
                if (trigger.type().equals(preposition.equals("to") ? "INTERVIEW" : "INVESTIGATION")) {
                    gathered.add(Involvement.CONCERNED, context.participants().of(syntax, nouns, List.of()));
                }
                Entity goal = visit ? context.participants().place(syntax, nouns) : null;
                gathered.place = gathered.place == null ? goal : gathered.place;
            }
            case "in", "at", "near", "off", "outside", "around" ->
                gathered.place =
                        gathered.place == null ? context.settings().places().of(syntax, nouns) : gathered.place;
            default -> {}
        }
    }
}
