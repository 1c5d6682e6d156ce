package org.parley.entity.reading.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.analysis.Event.When;
import org.parley.entity.reading.analysis.Party;
import org.parley.entity.reading.analysis.Relation;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.syntax.SentenceSyntax;

/** What the readers of events share: who takes part, where and when, and the candidates so far. */
final class EventContext {

    /** Where two sides face each other, as they do not in a call or a briefing. */
    private static final Set<String> OPPOSING = Set.of("NEGOTIATIONS", "AGREEMENT", "WAR", "BATTLE", "CAPTURE");

    /** Where all who take part may go on as "they". */
    private static final Set<String> TOGETHER = Set.of("MEETING", "TALKS", "NEGOTIATIONS", "SUMMIT", "CALL");

    private final Document document;
    private final Referents referents;
    private final Participants participants;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<List<Participant>> pairs = new ArrayList<>();
    private final ClauseSettings settings;
    private final PublicRoles roles;

    EventContext(Document document, Referents referents) {
        this.document = document;
        this.referents = referents;
        this.participants = new Participants(document, referents, pairs);
        this.settings = new ClauseSettings(document, referents, participants);
        this.roles = new PublicRoles(document.relations());
    }

    Referents referents() {
        return referents;
    }

    List<Relation> relations() {
        return document.relations();
    }

    PublicRoles roles() {
        return roles;
    }

    /** Whether the first of the phrases names a person, or stands beside the name of one. */
    boolean isPerson(SentenceSyntax syntax, List<NounPhrase> nouns) {
        return !nouns.isEmpty() && referents.type(referents.apposed(syntax, nouns.getFirst())) == EntityType.PERSON;
    }

    /** A place that is no country: a sea, a town, which takes part in nothing. */
    boolean isRegion(Participant one) {
        Entity place = one.party() instanceof Party.Known(String id) ? referents.byId(id) : null;
        return place != null && place.type() == EntityType.PLACE && !PlacePhrases.isCountry(place);
    }

    Participants participants() {
        return participants;
    }

    ClauseSettings settings() {
        return settings;
    }

    List<Candidate> candidates() {
        return candidates;
    }

    /** The two that took part in something together, the last two last. */
    List<List<Participant>> pairs() {
        return pairs;
    }

    /** Who does it; of "Norway said it had lifted the ban", where nothing else is known of "it", Norway. */
    List<Participant> subject(SentenceSyntax syntax, Clause clause) {
        List<NounPhrase> nouns = clause.subject();
        if (isOfListener(syntax, clause)) {
            return List.of();
        }
        boolean pronoun = nouns.size() == 1
                && nouns.getFirst().mention() == null
                && syntax.lower(nouns.getFirst().head()).matches("it|they");
        boolean open = pronoun && clause.governor() >= 0;
        Clause above = open ? syntax.clauses().get(clause.governor()) : clause;
        if (open && clause.link() == Clause.Link.INFINITIVE && above.index() != clause.index()) {
            // "Equinor said it had agreed to buy Telenor": who agreed
            return subject(syntax, above);
        }
        if (open
                && clause.link() == Clause.Link.COORDINATED
                && above.link() == Clause.Link.CONTENT
                && above.governor() >= 0) {
            // "said it was late and accused Norway": who spoke goes on
            return participants.of(
                    syntax, syntax.clauses().get(above.governor()).subject(), pairs);
        }
        boolean same = open && clause.link() == Clause.Link.CONTENT;
        if (pronoun && clause.link() == Clause.Link.MAIN) {
            return lastActor(syntax, nouns);
        }
        Clause visitor = visitor(syntax, clause);
        if (visitor != null) {
            return participants.of(syntax, visitor.subject(), pairs);
        }
        List<Participant> found = participants.of(syntax, same ? above.subject() : nouns, pairs);
        if (found.isEmpty() && nouns.size() == 1 && nouns.getFirst().mention() == null && !pronoun) {
            // "the island of Naxos declared an emergency"
            Entity place = settings.places().of(syntax, nouns);
            return place == null ? found : List.of(participants.known(place));
        }
        List<Participant> all = new ArrayList<>(found);
        included(syntax, clause).forEach(one -> Participants.add(all, one));
        return all;
    }

    /** "Three officials, including Berg, resigned": who stands between the subject and its verb. */
    private List<Participant> included(SentenceSyntax syntax, Clause clause) {
        return clause.obliques().stream()
                .filter(oblique -> oblique.preposition().equals("including")
                        && oblique.chunk() < clause.verbChunk()
                        && !clause.verb().passive())
                .flatMap(oblique -> participants.of(syntax, oblique.nouns(), List.of()).stream())
                .filter(Participant::isNamed)
                .toList();
    }

    /** "Your effort to hold a conference": who speaks does not say whose. */
    private static boolean isOfListener(SentenceSyntax syntax, Clause clause) {
        NounPhrase before = clause.link() != Clause.Link.INFINITIVE || clause.verbChunk() == 0
                ? null
                : syntax.chunks().get(clause.verbChunk() - 1).noun();
        return before != null && syntax.lower(before.first()).equals("your");
    }

    /** "Berg will visit Oslo, where she is to meet Aas", and nothing else tells who she is: the clause of the visit. */
    private static @Nullable Clause visitor(SentenceSyntax syntax, Clause clause) {
        List<NounPhrase> nouns = clause.subject();
        Clause holder = clause;
        while (holder.link() == Clause.Link.INFINITIVE && holder.governor() >= 0) {
            holder = syntax.clauses().get(holder.governor());
        }
        boolean open = "where".equals(holder.opener())
                && holder.governor() >= 0
                && nouns.size() == 1
                && nouns.getFirst().mention() == null
                && syntax.lower(nouns.getFirst().head()).matches("he|she|they");
        return open ? syntax.clauses().get(holder.governor()) : null;
    }

    /** "It launched an appeal": the one body or country that the sentence before speaks of. */
    private List<Participant> lastActor(SentenceSyntax syntax, List<NounPhrase> nouns) {
        int index = document.syntax().indexOf(syntax);
        SentenceSyntax before = index > 0 ? document.syntax().get(index - 1) : null;
        boolean it = syntax.lower(nouns.getFirst().head()).equals("it");
        List<Participant> many = it || before == null ? List.of() : lastPlural(before, index - 1);
        if (!many.isEmpty()) {
            return many;
        }
        if (!it || before == null || before.sentence().heading()) {
            return participants.of(syntax, nouns, pairs);
        }
        for (Clause clause : before.clauses()) {
            if (clause.link() == Clause.Link.MAIN && clause.subject().size() == 1) {
                NounPhrase noun = clause.subject().getFirst();
                Entity entity = referents.entity(noun);
                if (entity == null && referents.isBody(before, noun)) {
                    return participants.of(before, clause.subject(), pairs);
                }
                boolean acts = entity != null
                        && (entity.type() == EntityType.ORGANIZATION
                                || entity.type() == EntityType.PLACE
                                || entity.type() == EntityType.OUTLET);
                return acts && entity != null ? List.of(participants.known(entity)) : List.of();
            }
        }
        return List.of();
    }

    /** "Nine hundred farmers marched. They demanded …", "Berg met two envoys. They agreed …": the plural told of last. */
    private List<Participant> lastPlural(SentenceSyntax before, int index) {
        for (Candidate told : candidates.reversed()) {
            if (told.sentenceIndex() == index
                    && TOGETHER.contains(told.type())
                    && told.participants().size() > 1) {
                return told.participants();
            }
        }
        for (Clause clause : before.clauses()) {
            if (clause.link() == Clause.Link.MAIN && clause.subject().size() > 1) {
                // "Berg and Aas were convicted. They face …"
                return participants.of(before, clause.subject(), List.of());
            }
            if (clause.link() == Clause.Link.MAIN && clause.subject().size() == 1) {
                NounPhrase noun = clause.subject().getFirst();
                String head = before.lower(noun.head());
                boolean plural = noun.mention() == null
                        && !before.words().get(noun.head()).lemma().equals(head)
                        && !CollectivePhrases.isCollective(before, noun);
                return plural ? participants.of(before, clause.subject(), List.of()) : List.of();
            }
        }
        return List.of();
    }

    void add(Candidate candidate) {
        settings.told(candidate.place());
        candidates.add(candidate.withStatus(settled(candidate)));
        List<Participant> named =
                candidate.participants().stream().filter(Participant::isNamed).toList();
        if (named.size() == 2) {
            pairs.add(named);
        } else if (named.size() > 2) {
            participants.crowd(named);
        }
        List<Participant> countries = visited(candidate);
        if (!countries.isEmpty()) {
            participants.travelled(countries, candidate.sentenceIndex());
        }
        boolean bodies = candidate.type().equals("TALKS")
                && candidate.participants().stream().noneMatch(Participant::person);
        if ((bodies || OPPOSING.contains(candidate.type()))
                && candidate.participants().size() == 2) {
            participants.oppose(candidate.participants());
        }
    }

    /** Of "Norway's minister visited Ghana" the two countries; none of other events, nor of who holds no office. */
    private List<Participant> visited(Candidate candidate) {
        Entity place = candidate.type().equals("VISIT") && candidate.place() != null
                ? referents.byId(candidate.place())
                : null;
        if (place == null
                || !PlacePhrases.isCountry(place)
                || candidate.participants().size() != 1) {
            return List.of();
        }
        Participant guest = candidate.participants().getFirst();
        Set<String> sides = guest.sides();
        boolean abroad = guest.person() && sides.size() == 1 && !sides.contains(place.id());
        return abroad
                ? List.of(Participants.country(sides.iterator().next()), Participants.country(place.id()))
                : List.of();
    }

    /** Whether somebody acts for the country that the place is or whose capital it is. */
    boolean isHome(Entity place, List<Participant> guests) {
        return guests.stream()
                .flatMap(guest -> guest.sides().stream())
                .map(referents::byId)
                .anyMatch(country -> country != null && settings.places().isWithin(place, country));
    }

    /** "killed nine in an attack on Bergen": whether the killing tells of the attack, which then tells where and when. */
    boolean isToldByKilling(int index, @Nullable Entity place, @Nullable When time) {
        for (int i = 0; i < candidates.size(); i++) {
            Candidate told = candidates.get(i);
            if (told.sentenceIndex() == index && told.type().equals("KILLING")) {
                candidates.set(i, told.at(place == null ? null : place.id(), time));
                return true;
            }
        }
        return false;
    }

    /** What is told as past but lies after the day of publication is planned. */
    private @Nullable Status settled(Candidate candidate) {
        LocalDate published = document.article().publishedAt();
        When time = candidate.time();
        boolean open =
                candidate.status() == null || candidate.status() == Status.HELD || candidate.status() == Status.ONGOING;
        if (published == null
                || time == null
                || !open
                || time.start().length() > 10
                || !time.start().matches("\\d{4}(?:-\\d\\d){0,2}")
                || time.start().startsWith("X")) {
            return candidate.status();
        }
        return time.start()
                                .compareTo(published
                                        .toString()
                                        .substring(0, time.start().length()))
                        > 0
                ? Status.PLANNED
                : candidate.status();
    }
}
