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

    private final Document document;
    private final Referents referents;
    private final Participants participants;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<List<Participant>> pairs = new ArrayList<>();
    private final ClauseSettings settings;
    private final PublicRoles roles;
    private final ClauseSubjects subjects;

    EventContext(Document document, Referents referents) {
        this.document = document;
        this.referents = referents;
        this.participants = new Participants(document, referents, pairs);
        this.settings = new ClauseSettings(document, referents, participants);
        this.roles = new PublicRoles(document.relations());
        this.subjects = new ClauseSubjects(document, referents, participants, settings, candidates, pairs);
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

    /** Who does what a clause tells. */
    List<Participant> subject(SentenceSyntax syntax, Clause clause) {
        return subjects.of(syntax, clause);
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
