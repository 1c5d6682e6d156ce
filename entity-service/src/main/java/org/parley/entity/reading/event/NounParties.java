package org.parley.entity.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Event.When;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.event.Triggers.Trigger;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.Word;

/** Who takes part, where and when, from the noun phrase that tells of an event and from what follows it. */
final class NounParties {

    private static final Set<String> AGENT_VERBS =
            Set.of("attend", "involve", "lead", "host", "bring", "chair", "include", "broker", "hold", "mediate");

    /** Meetings that one gives for another. */
    private static final Set<String> MEALS = Set.of("lunch", "dinner", "reception", "banquet");

    /** What a town before the word for it is the scene of. */
    private static final Set<String> SCENES = Set.of("ATTACK", "BATTLE", "KILLING", "PROTEST", "DISASTER", "ABDUCTION");

    private final EventContext context;

    NounParties(EventContext context) {
        this.context = context;
    }

    /** What was gathered about one noun. */
    static final class Gathered {
        final List<Participant> taking = new ArrayList<>();

        @Nullable
        Entity place;

        @Nullable
        When time;

        void add(List<Participant> more) {
            more.forEach(one -> Participants.add(taking, one));
        }
    }

    /** Who stands inside the phrase: "Berg's visit", "the Berg-Aas meeting", "their talks", "the Oslo summit". */
    void inside(SentenceSyntax syntax, NounPhrase noun, Trigger trigger, Gathered gathered, @Nullable Clause clause) {
        List<Entity> countries = new ArrayList<>();
        boolean hyphen = false;
        for (int i = Participants.ownerStart(syntax, noun); i < noun.head(); i++) {
            Word word = syntax.words().get(i);
            String lower = word.lower();
            hyphen = hyphen || lower.equals("-") || lower.equals("–");
            Mention mention = word.mention();
            Entity entity = mention == null ? null : context.referents().byId(mention.entity());
            if (isOffer(trigger) && (entity == null || entity.type() == EntityType.PLACE)) {
                continue;
            }
            if (entity != null && Resignations.isOfTaker(syntax, noun, entity, context.referents())) {
                gathered.add(Resignations.speaker(syntax, noun, context));
            } else if (Set.of("their", "his", "her", "its").contains(lower) && trigger.isTalk()) {
                owners(syntax, noun, lower, entity, gathered, clause);
            } else if (entity != null && entity.type() == EntityType.PERSON) {
                Participants.add(gathered.taking, context.participants().known(entity));
            } else if (entity != null && entity.type() == EntityType.PLACE) {
                boolean possessive = syntax.words().get(i + 1).isPossessiveMark();
                if (trigger.type().equals("ELECTION") || !possessive && isScene(trigger, entity)) {
                    countries.add(entity);
                } else if (possessive || !trigger.isTalk()) {
                    Participants.add(gathered.taking, context.participants().known(entity));
                } else {
                    countries.add(entity);
                }
            } else if (entity != null
                    && (entity.type() == EntityType.ORGANIZATION || entity.type() == EntityType.OUTLET)) {
                Participants.add(gathered.taking, context.participants().known(entity));
            } else if (entity != null
                    && entity.type() == EntityType.OTHER
                    && trigger.type().equals("DISASTER")) {
                Participants.add(gathered.taking, context.participants().known(entity));
            } else if (mention == null && word.token().isCapitalised() && !trigger.isTalk()) {
                Entity nation = context.referents().nation(word.token().text());
                if (nation != null && trigger.type().equals("ELECTION")) {
                    countries.add(nation);
                } else if (nation != null) {
                    Participants.add(gathered.taking, context.participants().known(nation));
                }
            }
        }
        Entity named = context.referents().entity(noun);
        if (named != null && named.type() == EntityType.EVENT) {
            for (int i = noun.first(); i < noun.head(); i++) {
                Entity inside =
                        context.referents().named(syntax.words().get(i).token().text());
                if (inside != null && inside.type() == EntityType.PLACE) {
                    countries.add(inside);
                } else if (inside != null && inside.type() == EntityType.PERSON) {
                    Participants.add(gathered.taking, context.participants().known(inside));
                }
            }
        }
        List<Entity> distinct = countries.stream().distinct().toList();
        if (distinct.size() > 1 && hyphen) {
            distinct.forEach(country ->
                    Participants.add(gathered.taking, context.participants().known(country)));
        } else if (!distinct.isEmpty() && !trigger.type().equals("VISIT")) {
            boolean focused = hyphen && syntax.lower(noun.head() - 1).endsWith("ed");
            gathered.place = focused ? gathered.place : distinct.getLast();
        }
    }

    private void owners(
            SentenceSyntax syntax,
            NounPhrase noun,
            String pronoun,
            @Nullable Entity known,
            Gathered gathered,
            @Nullable Clause clause) {
        if (known != null && !pronoun.equals("their")) {
            Participants.add(gathered.taking, context.participants().known(known));
            return;
        }
        Clause nearest = null;
        for (Clause candidate : syntax.clauses()) {
            boolean before = !candidate.subject().isEmpty()
                    && candidate.subject().getFirst().first() < noun.first();
            boolean plural = candidate.subject().size() > 1
                    || !pronoun.equals("their")
                    || CollectivePhrases.isCollective(
                            syntax,
                            candidate.subject().isEmpty()
                                    ? noun
                                    : candidate.subject().getFirst());
            nearest = before && plural ? candidate : nearest;
        }
        Clause owner = nearest != null ? nearest : clause;
        if (owner != null && !owner.subject().contains(noun)) {
            gathered.add(context.participants().of(syntax, owner.subject(), context.pairs()));
        }
    }

    /** Who and where stands after the phrase: "with …", "between …", "in Oslo on Friday", "attended by …". */
    int after(SentenceSyntax syntax, int chunk, Trigger trigger, Gathered gathered) {
        List<Chunk> chunks = syntax.chunks();
        int i = chunk + 1;
        int last = chunk;
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
                boolean aimed = trigger.type().equals("ATTACK") && i == last + 1 && last > chunk;
                if (aimed || !Topics.isOfTopic(syntax, i)) {
                    preposition(syntax, next.text(), group.members(), trigger, target, gathered);
                }
                last = group.last();
                i = last + 1;
            } else if (next.text().matches("there|here")) {
                // "held talks there with Berg"
                last = i++;
            } else if (next.is(Kind.COMMA) && i + 1 < chunks.size() && isAgentVerb(chunks.get(i + 1))
                    || isAgentVerb(next)) {
                return agents(syntax, next.is(Kind.COMMA) ? i + 1 : i, gathered);
            } else {
                return last;
            }
        }
        return last;
    }

    private static boolean isAgentVerb(Chunk chunk) {
        return chunk.verb() != null
                && AGENT_VERBS.contains(chunk.verb().lemma())
                && !chunk.verb().isFinite();
    }

    private int agents(SentenceSyntax syntax, int verb, Gathered gathered) {
        for (Clause clause : syntax.clauses()) {
            if (clause.verbChunk() == verb) {
                List<NounPhrase> taking = clause.verb().passive() ? clause.under("by") : clause.object();
                gathered.add(context.participants().of(syntax, taking, List.of()));
                gathered.place = gathered.place != null
                        ? gathered.place
                        : context.settings().place(syntax, verb, clause.lastChunk());
                gathered.time = gathered.time != null
                        ? gathered.time
                        : context.settings().time(syntax, verb, clause.lastChunk());
                return clause.lastChunk();
            }
        }
        return verb;
    }

    /** "the Bergen attack", "the Bergen earthquake": a town is where it was, a country may be whose it was. */
    private boolean isScene(Trigger trigger, Entity place) {
        return SCENES.contains(trigger.type()) && !context.settings().places().isCountry(place);
    }

    private static boolean isOffer(Trigger trigger) {
        return trigger.lemma().equals("offer");
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
                if (isOffer(trigger) || preposition.equals("for") && MEALS.contains(trigger.lemma())) {
                    gathered.add(context.participants().of(syntax, nouns, List.of()));
                }
            }
            case "with", "between", "among", "involving", "by", "alongside", "including" ->
                gathered.add(context.participants().of(syntax, nouns, context.pairs()));
            case "of" -> {
                boolean parties = Set.of(
                                "MEETING",
                                "SUMMIT",
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
                if (parties) {
                    gathered.add(context.participants().of(syntax, nouns, List.of()));
                } else if (trigger.type().equals("DISASTER")) {
                    gathered.add(DisasterEvents.lost(context, nouns));
                }
                if (trigger.type().equals("ACQUISITION")) {
                    // the takeover of a country is no purchase
                    Entity country = context.participants().place(nouns);
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
                            ? context.participants().place(nouns)
                            : gathered.place;
                    Entity town = trigger.type().equals("ATTACK")
                            ? context.settings().places().of(syntax, nouns)
                            : null;
                    if (town != null && !context.settings().places().isCountry(town)) {
                        // "the attack on Bergen"
                        gathered.place = gathered.place == null ? town : gathered.place;
                    } else {
                        gathered.add(context.participants().of(syntax, nouns, List.of()));
                    }
                }
            }
            case "to", "into" -> {
                if (trigger.type().equals(preposition.equals("to") ? "INTERVIEW" : "INVESTIGATION")) {
                    gathered.add(context.participants().of(syntax, nouns, List.of()));
                }
                Entity goal = visit ? context.participants().place(nouns) : null;
                gathered.place = gathered.place == null ? goal : gathered.place;
            }
            case "in", "at", "near", "off", "outside" ->
                gathered.place =
                        gathered.place == null ? context.settings().places().of(syntax, nouns) : gathered.place;
            default -> {}
        }
    }
}
