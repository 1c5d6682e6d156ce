package org.parley.entity.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Event.Involvement;
import org.parley.entity.reading.analysis.Event.When;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.PersonNouns;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.VerbGroup;
import org.parley.entity.reading.syntax.Word;

/** Who does what a noun tells of, and to whom: from its phrase and from what follows it under prepositions. */
final class NominalParties {

    private static final Set<String> OF_PLACE = Set.of("in", "at", "near", "outside", "off");

    private static final Set<String> OF_PEOPLE =
            Set.of("people", "prisoner", "hostage", "detainee", "captive", "inmate");

    private final EventContext context;

    NominalParties(EventContext context) {
        this.context = context;
    }

    /** What one phrase tells. */
    static final class Told {
        final List<Participant> agents = new ArrayList<>();
        final List<Participant> objects = new ArrayList<>();
        final List<Participant> others = new ArrayList<>();

        /** Whether what it is done to stands there. */
        boolean object;

        /** Whether what the line asks for behind the noun stands there. */
        boolean behind;

        /** Whether whoever owns the noun does it. */
        boolean owned;

        @Nullable
        Entity place;

        @Nullable
        When time;

        int last;

        List<Participant> taking() {
            List<Participant> taking = new ArrayList<>();
            taking.addAll(Participant.all(Involvement.AGENT, agents));
            objects.forEach(one -> Participants.add(taking, one.as(Involvement.CONCERNED)));
            others.forEach(one -> Participants.add(taking, one));
            taking.removeIf(PartyPhrases::isAnybody);
            return taking;
        }
    }

    Told of(EventNominal nominal, NominalAction action) {
        Told told = new Told();
        SentenceSyntax syntax = nominal.syntax();
        told.last = nominal.chunk();
        compound(syntax, nominal.phrase(), action, told);
        following(syntax, nominal.chunk(), action, told);
        owner(syntax, nominal.phrase(), action, told);
        if (told.agents.isEmpty() && told.object && !action.agents().isEmpty() && isOwn(nominal)) {
            context.subject(syntax, Objects.requireNonNull(nominal.clause()))
                    .forEach(one -> Participants.add(told.agents, one));
        }
        return told;
    }

    /** "completed the sale of its stake", "launched a crackdown on": whether who the clause speaks of does it. */
    private static boolean isOwn(EventNominal nominal) {
        SentenceSyntax syntax = nominal.syntax();
        Clause clause = nominal.clause();
        if (clause == null
                || clause.verb().passive()
                || !clause.object().contains(nominal.phrase())
                || !NominalAssertion.isDoing(clause.verb().lemma())) {
            return false;
        }
        boolean ofItsOwn = syntax.chunkText(nominal.chunk() + 2).matches("(?:its|their|his|her) .*");
        return ofItsOwn || !clause.verb().lemma().matches("announce|declare|unveil|report");
    }

    /** "the plant closure": what it is done to stands right before the noun. */
    private static void compound(SentenceSyntax syntax, NounPhrase noun, NominalAction action, Told told) {
        Word before = noun.head() > noun.first() ? syntax.words().get(noun.head() - 1) : null;
        told.object =
                before != null && before.mention() == null && action.objects().contains(before.lemma());
    }

    /** "Norway's closure of", "the Norwegian withdrawal", "its sale of": whose the noun is. */
    private void owner(SentenceSyntax syntax, NounPhrase noun, NominalAction action, Told told) {
        Entity entity = owner(syntax, noun);
        Participant owner = entity == null || !entity.type().acts()
                ? null
                : context.participants().known(entity);
        if (entity == null
                || owner == null
                || noun.possessor() < 0 && !isPronoun(syntax, noun) && context.isRegion(owner)) {
            return;
        }
        boolean acts = action.agents().contains("owner") && (!action.owned() || told.object);
        if (acts) {
            told.owned = told.agents.isEmpty();
            Participants.add(told.agents, owner);
        } else if (action.owned() && !told.object && fits(action, entity)) {
            told.object = true;
            Participants.add(told.objects, owner);
        }
    }

    private static boolean isPronoun(SentenceSyntax syntax, NounPhrase noun) {
        // "her government's decision" is not hers
        return noun.possessor() < 0 && syntax.lower(noun.first()).matches("its|his|her|their");
    }

    private @Nullable Entity owner(SentenceSyntax syntax, NounPhrase noun) {
        Mention mention =
                isPronoun(syntax, noun) ? syntax.words().get(noun.first()).mention() : null;
        if (mention != null) {
            return context.referents().byId(mention.entity());
        }
        if (noun.possessor() >= 0) {
            Mention before = noun.possessor() == 0
                    ? null
                    : syntax.words().get(noun.possessor() - 1).mention();
            return before == null ? null : context.referents().byId(before.entity());
        }
        Entity nation = null;
        for (int i = noun.first(); i < noun.head(); i++) {
            Word word = syntax.words().get(i);
            Entity of = word.token().isCapitalised() ? context.referents().nationAt(syntax, i) : null;
            boolean place = word.mention() != null && word.type() == EntityType.PLACE;
            nation = of != null ? of : place ? context.referents().affiliation(syntax, i, i + 1) : nation;
        }
        return nation;
    }

    private boolean fits(NominalAction action, Entity entity) {
        return action.kinds().contains("actor")
                || action.kinds().contains("person") && entity.type() == EntityType.PERSON
                || action.kinds().contains("body") && entity.type() == EntityType.ORGANIZATION
                || action.kinds().contains("place") && entity.type() == EntityType.PLACE;
    }

    private void following(SentenceSyntax syntax, int chunk, NominalAction action, Told told) {
        List<Chunk> chunks = syntax.chunks();
        int i = chunk + 1;
        while (i < chunks.size()) {
            Chunk next = chunks.get(i);
            if (next.is(Kind.TIME)) {
                time(syntax, i, i, told);
                i++;
            } else if (next.is(Kind.PREPOSITION)
                    && i + 1 < chunks.size()
                    && chunks.get(i + 1).is(Kind.TIME)) {
                time(syntax, i, i + 1, told);
                i += 2;
            } else if (next.is(Kind.PREPOSITION)
                    && i + 1 < chunks.size()
                    && chunks.get(i + 1).noun() != null
                    && !next.text().equals("according to")) {
                var group = syntax.groupFrom(i + 1);
                under(syntax, next.text(), group.members(), action, told, i == chunk + 1);
                i = group.last() + 1;
                told.last = group.last();
                if (next.text().equals("for")) {
                    // "its call for a tax on migrants": what follows belongs to what is called for
                    break;
                }
            } else {
                break;
            }
        }
        Clause behind = syntax.clauseAt(told.last + 1);
        boolean infinitive = behind != null && behind.verb().shape() == VerbGroup.Shape.INFINITIVE;
        told.behind |= infinitive && action.behind().contains("do");
        told.behind |=
                syntax.chunkText(chunk + 1).equals("that") && action.behind().contains("that");
    }

    private void time(SentenceSyntax syntax, int first, int last, Told told) {
        told.time = told.time != null ? told.time : context.settings().time(syntax, first, last);
        told.last = last;
    }

    private void under(
            SentenceSyntax syntax,
            String preposition,
            List<NounPhrase> nouns,
            NominalAction action,
            Told told,
            boolean next) {
        List<Participant> parties = context.participants().of(syntax, nouns, List.of());
        told.behind |= action.behind().contains(preposition);
        if (preposition.equals("of") && action.asksForObject() && next) {
            object(syntax, nouns, action, told);
        }
        if (action.agents().contains(preposition) && !(preposition.equals("of") && told.object)) {
            parties.forEach(one -> Participants.add(told.agents, one));
        }
        Entity place = context.settings().places().of(syntax, nouns);
        boolean town = place != null && !PlacePhrases.isCountry(place);
        Involvement part = Parts.beside(action.type(), preposition);
        if (preposition.equals("in") && place == null && action.parties().contains("in")) {
            // "a stake in Equinor"
            parties.stream().filter(Participant::isNamed).forEach(one -> Participants.add(told.others, one.as(part)));
        } else if (action.parties().contains(preposition)
                && !preposition.equals("in")
                && !(town && !preposition.equals("on"))) {
            parties.forEach(one -> Participants.add(told.others, one.as(part)));
        } else if (place != null && OF_PLACE.contains(preposition)
                || town && action.parties().contains(preposition)) {
            told.place = told.place == null ? place : told.place;
        }
    }

    private void object(SentenceSyntax syntax, List<NounPhrase> nouns, NominalAction action, Told told) {
        for (NounPhrase noun : nouns) {
            boolean thing = action.objects().contains(ActionObjects.head(syntax, noun));
            boolean party = isParty(syntax, noun, action);
            if (!thing && !party) {
                continue;
            }
            told.object = true;
            if (party) {
                context.participants()
                        .of(syntax, List.of(noun), List.of())
                        .forEach(one -> Participants.add(told.objects, one));
            }
            Entity place = action.kinds().contains("place")
                    ? context.settings().places().of(syntax, List.of(noun))
                    : null;
            if (place != null) {
                told.place = place;
                told.objects.removeIf(one -> one.equals(context.participants().known(place)));
            }
            Entity owner = thing ? owner(syntax, noun) : null;
            Participant whose = owner == null || !owner.type().acts()
                    ? null
                    : context.participants().known(owner);
            Entity town = thing ? context.referents().affiliation(syntax, noun.first(), noun.head()) : null;
            if (town != null && context.isRegion(context.participants().known(town))) {
                // "its Bergen plant"
                told.place = town;
            }
            boolean region = whose != null && noun.possessor() < 0 && context.isRegion(whose);
            if (whose != null && !region) {
                Participants.add(
                        action.agents().contains("whose") ? told.agents : told.others,
                        whose.as(Parts.beside(action.type(), "owner")));
            }
        }
    }

    private boolean isParty(SentenceSyntax syntax, NounPhrase noun, NominalAction action) {
        Entity entity = context.referents().entity(noun);
        if (entity != null) {
            return entity.type().acts() && fits(action, entity);
        }
        String head = syntax.words().get(noun.head()).lemma();
        boolean person = PersonNouns.isPerson(head) || OF_PEOPLE.contains(head);
        return action.kinds().contains("person") && person
                || action.kinds().contains("actor")
                        && !context.participants()
                                .of(syntax, List.of(noun), List.of())
                                .isEmpty();
    }
}
