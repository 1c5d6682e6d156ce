package org.parley.entity.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Event.Involvement;
import org.parley.entity.reading.analysis.Event.When;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.event.Triggers.Trigger;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.Word;

/** Who takes part and where, from inside the noun phrase that tells of an event: "Berg's visit", "the Oslo summit". */
final class NounParties {

    /** What a town before the word for it is the scene of. */
    private static final Set<String> SCENES = Set.of("ATTACK", "BATTLE", "KILLING", "PROTEST", "DISASTER", "ABDUCTION");

    private static final Set<String> ARRANGED =
            Set.of("hosted", "brokered", "mediated", "facilitated", "sponsored", "convened", "organised", "organized");

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

        /** Whether the phrase itself or what hangs on it says when: "elections that begin on Monday", "the March election". */
        boolean dated;

        void add(List<Participant> more) {
            more.forEach(one -> Participants.add(taking, one));
        }

        void add(@Nullable Involvement part, List<Participant> more) {
            add(Participant.all(part, more));
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
            if (isArranger(syntax, i, trigger)) {
                continue;
            }
            if (isOffer(trigger) && (entity == null || entity.type() == EntityType.PLACE)) {
                continue;
            }
            if (entity != null && Resignations.isOfTaker(syntax, noun, entity, context.referents())) {
                gathered.add(Involvement.CONCERNED, Resignations.speaker(syntax, noun, context));
            } else if (Set.of("their", "his", "her", "its").contains(lower) && trigger.isTalk()) {
                owners(syntax, noun, lower, entity, gathered, clause);
            } else if (entity != null && entity.type() == EntityType.PERSON) {
                gathered.add(
                        owner(syntax, i, trigger, entity),
                        List.of(context.participants().known(entity)));
            } else if (entity != null && entity.type() == EntityType.PLACE) {
                boolean possessive = syntax.words().get(i + 1).isPossessiveMark();
                if (trigger.type().equals("ELECTION") || !possessive && isScene(trigger, entity)) {
                    countries.add(entity);
                } else if (possessive || !trigger.isTalk()) {
                    gathered.add(
                            owner(syntax, i, trigger, entity),
                            List.of(context.participants().known(entity)));
                } else {
                    countries.add(entity);
                }
            } else if (entity != null
                    && (entity.type() == EntityType.ORGANIZATION || entity.type() == EntityType.OUTLET)) {
                gathered.add(
                        owner(syntax, i, trigger, entity),
                        List.of(context.participants().known(entity)));
            } else if (entity != null
                    && entity.type() == EntityType.OTHER
                    && trigger.type().equals("DISASTER")) {
                gathered.add(
                        Involvement.CONCERNED, List.of(context.participants().known(entity)));
            } else if (mention == null && word.token().isCapitalised() && !trigger.isTalk()) {
                Entity nation = context.referents().nation(word.token().text());
                if (nation != null && trigger.type().equals("ELECTION")) {
                    countries.add(nation);
                } else if (nation != null) {
                    gathered.add(
                            owner(syntax, i, trigger, nation),
                            List.of(context.participants().known(nation)));
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

    /** "EU-hosted talks", "a Norwegian-brokered pact": who makes it possible is none of its sides. */
    private static boolean isArranger(SentenceSyntax syntax, int word, Trigger trigger) {
        return (trigger.isTalk() || trigger.type().equals(Agreements.TYPE))
                && syntax.lower(word + 1).matches("[-‐‑–]")
                && ARRANGED.contains(syntax.lower(word + 2));
    }

    /**
     * In which part somebody stands before the word for the event: Berg has "Berg's dismissal" done to her, but does "Berg's
     * attack" and "Berg's dismissal of Aas". Null where that stays open: "the Berg inquiry".
     */
    private static @Nullable Involvement owner(SentenceSyntax syntax, int word, Trigger trigger, Entity owner) {
        boolean person = owner.type() == EntityType.PERSON;
        NounPhrase noun = syntax.chunks().get(syntax.chunkOf(word)).noun();
        boolean of = noun != null
                && syntax.chunkText(syntax.chunkOf(noun.head()) + 1).equals("of");
        if (trigger.type().equals("RESIGNATION") || person && Parts.isOfPerson(trigger.type()) && !of) {
            return Involvement.CONCERNED;
        }
        boolean whose = syntax.words().get(word + 1).isPossessiveMark()
                || Set.of("his", "her", "its", "their").contains(syntax.lower(word));
        boolean ofItsOwn = whose || owner.type() == EntityType.PLACE;
        return switch (trigger.type()) {
            case "ELECTION" -> null;
            // "the Swedish sanctions", "Telenor's takeover": by it or on it
            case "SANCTION" -> whose ? Involvement.AGENT : null;
            case TakeoverOffers.TYPE -> whose && (of || isOffer(trigger)) ? Involvement.AGENT : null;
            default -> ofItsOwn && !(person && Parts.isOfPerson(trigger.type()) && !of) ? Involvement.AGENT : null;
        };
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

    /** "the Bergen attack", "the Bergen earthquake": a town is where it was, a country may be whose it was. */
    private boolean isScene(Trigger trigger, Entity place) {
        return SCENES.contains(trigger.type()) && !PlacePhrases.isCountry(place);
    }

    static boolean isOffer(Trigger trigger) {
        return trigger.lemma().equals("offer");
    }
}
