package org.parley.entity.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Event.Involvement;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;

/** Who takes part in an act that a verb tells of, where its line of actions.txt says that they stand. */
final class ActionParties {

    /** What is done to a country by way of its goods: "tariffs on Swedish steel". */
    private static final Set<String> ON_GOODS = Set.of("tariff", "duty", "levy", "embargo");

    /** "a stake in Equinor", "invested in Equinor": what stands behind "in" may be a company. */
    private static final Set<String> BOUGHT_INTO = Set.of("ACQUISITION", "INVESTMENT", "SALE");

    private static final Set<String> SHARES = Set.of("stake", "share", "holding", "shareholding");

    /** Of whom it is told how many they were: "killed nine people". */
    private static final Set<String> HARMFUL =
            Set.of("KILLING", "ATTACK", "ARREST", "ABDUCTION", "EXPULSION", "ABUSE", "VERDICT");

    private static final Set<String> OF_PLACE = Set.of("from", "to", "through");

    /** "launched missiles at Bergen": the town is where it was struck. */
    private static final Set<String> AIMED = Set.of("on", "at", "into", "against");

    private final EventContext context;
    private final VerbEvents verbs;

    ActionParties(EventContext context, VerbEvents verbs) {
        this.context = context;
        this.verbs = verbs;
    }

    /** Those concerned, and the place that an object or a preposition names. */
    record Concerned(List<Participant> taking, @Nullable Entity place) {}

    /** Whether people come to harm by it, who are told by their number alone. */
    static boolean isOfHarm(Action action) {
        return HARMFUL.contains(action.type());
    }

    /** Who acts; nobody where the clause does not say. */
    List<Participant> agents(SentenceSyntax syntax, Clause clause, Action action) {
        if (action.type().equals("KILLING") && Violence.isTakenForName(syntax, clause)) {
            return List.of();
        }
        List<Participant> agents = ActionClauses.isPassive(syntax, clause, action)
                ? Participant.all(Involvement.AGENT, verbs.participants(syntax, clause.under("by")))
                : Participant.all(
                        befallsSubject(clause, action) ? Involvement.CONCERNED : Involvement.AGENT,
                        context.subject(syntax, clause));
        // "Norwegian rockets" tell whose they are, "missiles" do not
        if (action.asks("by-weapon")) {
            return agents.stream().filter(PartyPhrases::isDescribed).toList();
        }
        // "the river burst its banks and killed nine"
        return action.type().equals("KILLING")
                ? agents.stream().filter(one -> !context.isRegion(one)).toList()
                : agents;
    }

    /** "was cleared of fraud", "faces trial": whether who the clause speaks of does not do it. */
    private static boolean befallsSubject(Clause clause, Action action) {
        return clause.verb().passive()
                || Parts.befallsSubject(action.type(), clause.verb().lemma());
    }

    /** In which part those take part who stand there. */
    private static @Nullable Involvement beside(SentenceSyntax syntax, Clause clause, Action action, String where) {
        if (!ActionClauses.isPassive(syntax, clause, action) && befallsSubject(clause, action)) {
            return where.equals("by") || where.equals("from") ? Involvement.AGENT : null;
        }
        // "called on Norway to withdraw"
        return Parts.beside(action.type(), where.equals(action.follower()) ? "object" : where);
    }

    /** Who acts, and all with whom or to whom it is done. */
    Concerned of(SentenceSyntax syntax, Clause clause, Action action, List<NounPhrase> objects) {
        List<Participant> taking = new ArrayList<>(agents(syntax, clause, action));
        if (ActionObjects.isGiven(clause)) {
            addAll(taking, Involvement.CONCERNED, objects(syntax, clause.subject()));
        }
        addAll(taking, Involvement.CONCERNED, objects(syntax, ActionObjects.receiver(syntax, clause)));
        Entity place = null;
        for (String where : action.parties()) {
            Involvement part = beside(syntax, clause, action, where);
            switch (where) {
                case "object" -> {
                    addAll(taking, part, objects(syntax, objects));
                    if (isOfHarm(action)) {
                        objects.stream()
                                .filter(noun -> context.participants().isCount(syntax, noun))
                                .forEach(noun -> Participants.add(
                                        taking,
                                        context.participants()
                                                .counted(syntax, noun)
                                                .as(part)));
                    }
                }
                case "owner" -> objects.forEach(noun -> owner(syntax, noun, part, taking));
                case "in" -> {
                    Entity inside = context.participants().place(syntax, clause.under("in"));
                    boolean club = inside != null
                            && !PlacePhrases.isCountry(inside)
                            && objects.stream().anyMatch(noun -> SHARES.contains(ActionObjects.head(syntax, noun)));
                    if (inside != null && club) {
                        // "bought a stake in Bergen": a club that is called as its town is
                        Participants.add(
                                taking, context.participants().known(inside).as(part));
                    }
                    place = inside == null || club ? place : inside;
                    if (BOUGHT_INTO.contains(action.type())) {
                        objects(syntax, clause.under("in")).stream()
                                .filter(Participant::isNamed)
                                .filter(one -> one.sides().isEmpty())
                                .forEach(one -> Participants.add(taking, one.as(part)));
                    }
                }
                case "of" -> {
                    for (NounPhrase noun : objects) {
                        List<NounPhrase> behind = of(syntax, noun);
                        Entity town = context.participants().place(syntax, behind);
                        // "shelled the town of Bergen", "a tour of Norway"
                        boolean region =
                                town != null && (action.type().equals("VISIT") || !PlacePhrases.isCountry(town));
                        place = region && place == null ? town : place;
                        addAll(taking, part, region ? List.of() : objects(syntax, behind));
                    }
                }
                default -> {
                    Entity town = under(syntax, clause, action, objects, where, part, taking);
                    place = place == null ? town : place;
                }
            }
        }
        if (action.kinds().contains("place")) {
            Entity object = context.settings().places().of(syntax, objects);
            place = object == null ? place : object;
            taking.removeIf(
                    one -> object != null && one.equals(context.participants().known(object)));
        }
        Clause inner = action.infinitive() ? ActionClauses.infinitive(syntax, clause) : null;
        if (inner != null) {
            within(syntax, inner, taking);
        }
        contents(syntax, clause, action, taking);
        if (!action.type().equals("PROTEST")) {
            boolean harmed = isOfHarm(action);
            taking.removeIf(one -> PartyPhrases.isAnybody(one) && !(harmed && PartyPhrases.isCounted(one)));
        }
        return new Concerned(taking, place);
    }

    /** Those under a preposition; the place where they are a town: "withdrew its consul from Bergen". */
    private @Nullable Entity under(
            SentenceSyntax syntax,
            Clause clause,
            Action action,
            List<NounPhrase> objects,
            String where,
            @Nullable Involvement part,
            List<Participant> taking) {
        List<Participant> under = new ArrayList<>(objects(syntax, clause.under(where)));
        boolean aimed = action.type().equals("ATTACK") && AIMED.contains(where);
        Entity place = (aimed || OF_PLACE.contains(where)) && !BOUGHT_INTO.contains(action.type())
                ? context.participants().place(syntax, clause.under(where))
                : null;
        Entity town = place == null || PlacePhrases.isCountry(place) ? null : place;
        if (town != null) {
            under.remove(context.participants().known(town));
        }
        if (where.equals("through")) {
            // "marched through Norway"
            return place;
        }
        addAll(taking, part, under);
        boolean goods = where.equals("on")
                && objects.stream().anyMatch(noun -> ON_GOODS.contains(NounTriggers.singular(syntax, noun)));
        // "a probe into Equinor's accounts"
        boolean probed = action.type().equals("INVESTIGATION") && where.equals("into");
        if (goods || probed) {
            clause.under(where).forEach(noun -> owner(syntax, noun, part, taking));
        }
        return town;
    }

    /** "the release of prisoners": those right behind the phrase. */
    private static List<NounPhrase> of(SentenceSyntax syntax, NounPhrase noun) {
        int next = ActionObjects.behind(syntax, noun);
        boolean of = next + 1 < syntax.chunks().size()
                && syntax.chunks().get(next).text().equals("of")
                && syntax.chunks().get(next + 1).noun() != null;
        return of ? syntax.groupFrom(next + 1).members() : List.of();
    }

    private List<Participant> objects(SentenceSyntax syntax, List<NounPhrase> nouns) {
        return context.participants().of(syntax, nouns, List.of());
    }

    private void owner(SentenceSyntax syntax, NounPhrase noun, @Nullable Involvement part, List<Participant> taking) {
        // "sold its Polish arm": whose it is says the pronoun
        boolean own = noun.possessor() < 0 && syntax.lower(noun.first()).matches("its|his|her|their");
        Entity owner = own ? whom(syntax, noun) : context.referents().owner(syntax, noun);
        Participant party = owner == null ? null : context.participants().known(owner);
        // "condemned the Bergen attack": a town owns nothing
        if (party != null && (noun.possessor() >= 0 || own || !context.isRegion(party))) {
            Participants.add(taking, party.as(part));
        }
    }

    /** "upheld her sentence": the person whom the pronoun means. */
    private @Nullable Entity whom(SentenceSyntax syntax, NounPhrase noun) {
        Mention pronoun = syntax.words().get(noun.first()).mention();
        Entity entity = pronoun == null ? null : context.referents().byId(pronoun.entity());
        return entity == null || entity.type() != EntityType.PERSON ? null : entity;
    }

    /** Whom the act that is agreed to, demanded or threatened concerns, as far as they have names. */
    private void within(SentenceSyntax syntax, Clause inner, List<Participant> taking) {
        List<NounPhrase> nouns = new ArrayList<>(inner.object());
        nouns.removeIf(noun -> isSubjectWithin(syntax, inner, noun));
        boolean route = !inner.under("from").isEmpty() && !inner.under("to").isEmpty();
        for (String where : List.of("to", "with", "from", "against", "on", "for")) {
            List<NounPhrase> under =
                    route && (where.equals("from") || where.equals("to")) ? List.of() : inner.under(where);
            under.stream()
                    .filter(noun -> !where.equals("with") || !hangsOnNoun(syntax, noun))
                    .forEach(nouns::add);
        }
        // "to impose a tariff on Norwegian fish"
        inner.under("on").forEach(noun -> owner(syntax, noun, null, taking));
        objects(syntax, nouns).stream()
                .filter(Participant::isNamed)
                .filter(one -> !context.isRegion(one))
                .forEach(one -> Participants.add(taking, one));
        inner.object().forEach(noun -> owner(syntax, noun, null, taking));
    }

    /** "agreed to make sure Norway pays": who does something in a clause of its own is no object. */
    private static boolean isSubjectWithin(SentenceSyntax syntax, Clause inner, NounPhrase noun) {
        return syntax.clauses().stream()
                .anyMatch(other -> other.index() != inner.index()
                        && other.verb().isFinite()
                        && other.subject().contains(noun));
    }

    /** "build a fence along the border with Norway": what stands behind a phrase under a preposition belongs to it. */
    private static boolean hangsOnNoun(SentenceSyntax syntax, NounPhrase noun) {
        int border = syntax.chunkOf(noun.head()) - 2;
        NounPhrase before = border < 1 ? null : syntax.chunks().get(border).noun();
        return before != null
                && before.mention() == null
                && syntax.chunks().get(border - 1).is(Chunk.Kind.PREPOSITION);
    }

    /** "demanded that Norway withdraw": of whom it is demanded. */
    private void contents(SentenceSyntax syntax, Clause clause, Action action, List<Participant> taking) {
        for (Clause other : syntax.clauses()) {
            boolean content = other.governor() == clause.index() && other.link() == Clause.Link.CONTENT;
            if (content && action.type().equals("DEMAND")) {
                objects(syntax, other.subject()).stream()
                        .filter(Participant::isNamed)
                        .forEach(one -> Participants.add(taking, one.as(Involvement.CONCERNED)));
            }
        }
    }

    private static void addAll(List<Participant> taking, @Nullable Involvement part, List<Participant> more) {
        more.forEach(one -> Participants.add(taking, one.as(part)));
    }
}
