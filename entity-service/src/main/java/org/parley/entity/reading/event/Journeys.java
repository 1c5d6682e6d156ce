package org.parley.entity.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.analysis.Event.When;
import org.parley.entity.reading.analysis.Party;
import org.parley.entity.reading.syntax.SentenceSyntax;

/**
 * Where those who travel meet others: after "Berg visited Oslo on Friday" the next sentence's "She met Aas" took place
 * there, unless Aas belongs elsewhere.
 */
final class Journeys {

    /** What one travels for. */
    private static final Set<String> PURPOSES = Set.of("MEETING", "TALKS", "NEGOTIATIONS", Agreements.TYPE);

    private static final int NEXT_SENTENCES = 2;

    private final List<SentenceSyntax> syntax;
    private final NestedPlaces places;

    Journeys(List<SentenceSyntax> syntax, NestedPlaces places) {
        this.syntax = syntax;
        this.places = places;
    }

    /** The candidates in the order of the text, those without a place where the journey before them led. */
    List<Candidate> settle(List<Candidate> candidates) {
        List<Candidate> settled = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Candidate journey = isOpen(candidate) ? journeyOf(candidate, settled) : null;
            settled.add(
                    journey == null
                            ? candidate
                            : candidate.at(journey.place(), isOfOneDay(journey, candidate) ? journey.time() : null));
        }
        return settled;
    }

    private boolean isOpen(Candidate candidate) {
        return PURPOSES.contains(candidate.type())
                && candidate.place() == null
                && candidate.participants().size() > 1
                && !candidate.heading()
                && !candidate.repeated()
                && !isEarlier(candidate);
    }

    /** "She had met Aas before". */
    private boolean isEarlier(Candidate candidate) {
        SentenceSyntax sentence = syntax.get(candidate.sentenceIndex());
        return sentence.clauses().stream()
                .anyMatch(clause ->
                        clause.verb().perfect() && sentence.span(clause.verb()).overlaps(candidate.trigger()));
    }

    private @Nullable Candidate journeyOf(Candidate candidate, List<Candidate> before) {
        for (Candidate journey : before.reversed()) {
            if (candidate.sentenceIndex() - journey.sentenceIndex() > NEXT_SENTENCES) {
                return null;
            }
            if (journey.type().equals("VISIT") && journey.place() != null) {
                return isOn(journey, candidate) ? journey : null;
            }
        }
        return null;
    }

    private boolean isOn(Candidate journey, Candidate candidate) {
        boolean travels = candidate.participants().stream().anyMatch(one -> isTraveller(one, journey));
        String goal = journey.place();
        boolean hosted = goal != null
                && candidate.participants().stream()
                        .filter(one -> !isTraveller(one, journey))
                        .allMatch(host -> host.sides().isEmpty()
                                || places.isAnywhere(goal)
                                || host.sides().stream().anyMatch(side -> places.fit(side, goal)));
        return !journey.heading()
                && journey.sentenceIndex() < candidate.sentenceIndex()
                && travels
                && hosted
                && isPossible(journey.status(), candidate.status())
                && !isBefore(candidate.time(), journey.time());
    }

    /** Who travelled, or acts for the body whose delegation did. */
    private static boolean isTraveller(Participant one, Candidate journey) {
        return journey.participants().stream()
                .anyMatch(traveller -> traveller.party().equals(one.party())
                        || traveller.party() instanceof Party.Known(String id)
                                && one.sides().contains(id));
    }

    private static boolean isPossible(@Nullable Status journey, @Nullable Status candidate) {
        boolean done = journey == null || journey == Status.HELD || journey == Status.ONGOING;
        return candidate == Status.PLANNED
                ? done || journey == Status.PLANNED
                : done && (candidate == null || candidate == Status.HELD || candidate == Status.ONGOING);
    }

    private static boolean isBefore(@Nullable When one, @Nullable When other) {
        return one != null && other != null && one.end().compareTo(other.start()) < 0;
    }

    /** "visited Oslo on Friday": what was done there was done that day. */
    private static boolean isOfOneDay(Candidate journey, Candidate candidate) {
        When time = journey.time();
        return journey.rule().equals("verb-visit")
                && journey.status() == candidate.status()
                && time != null
                && time.start().equals(time.end())
                && time.start().length() == "YYYY-MM-DD".length();
    }
}
