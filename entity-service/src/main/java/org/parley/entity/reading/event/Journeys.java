package org.parley.entity.reading.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.analysis.Event.When;
import org.parley.entity.reading.analysis.Party;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.VerbGroup;

/**
 * Where those who travel meet others: after "Berg visited Oslo" the next sentence's "She met the Norwegian king" took place
 * there. Only who is known to act for the country that was travelled to was met there; others may be anywhere.
 */
final class Journeys {

    /** What one travels for. */
    private static final Set<String> PURPOSES = Set.of("MEETING", "TALKS", "NEGOTIATIONS", Agreements.TYPE);

    /** How a sentence opens that speaks of another time or another place. */
    private static final Set<String> ELSEWHERE = Set.of(
            "before", "after", "earlier", "back", "later", "by", "previously", "meanwhile", "separately", "ahead");

    /** What one meets others by without being where they are. */
    private static final Set<String> FROM_AFAR =
            Set.of("phone", "telephone", "video", "videoconference", "letter", "online", "virtually", "call");

    private static final int LONGEST_STAY_DAYS = 7;

    private final List<SentenceSyntax> syntax;
    private final NestedPlaces places;

    Journeys(List<SentenceSyntax> syntax, NestedPlaces places) {
        this.syntax = syntax;
        this.places = places;
    }

    /** The candidates in the order of the text, those without a place where the journey of the sentence before led. */
    List<Candidate> settle(List<Candidate> candidates) {
        List<Candidate> settled = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Candidate journey = isUnplaced(candidate) ? journeyOf(candidate, settled) : null;
            settled.add(journey == null ? candidate : candidate.at(journey.place(), null));
        }
        return settled;
    }

    private boolean isUnplaced(Candidate candidate) {
        return PURPOSES.contains(candidate.type())
                && candidate.place() == null
                && candidate.participants().size() > 1
                && !candidate.heading()
                && !candidate.repeated()
                && isOfThisJourney(candidate);
    }

    /** Not "she had met Aas before", "she meets Aas every week", "back home she met Aas", "met Aas by video". */
    private boolean isOfThisJourney(Candidate candidate) {
        SentenceSyntax sentence = syntax.get(candidate.sentenceIndex());
        boolean afar = sentence.words().stream().anyMatch(word -> FROM_AFAR.contains(word.lower()));
        return !afar
                && !ELSEWHERE.contains(sentence.lower(0))
                && sentence.clauses().stream()
                        .filter(clause -> sentence.span(clause.verb()).overlaps(candidate.trigger()))
                        .noneMatch(clause -> clause.verb().perfect() || isHabit(clause.verb()));
    }

    private static boolean isHabit(VerbGroup verb) {
        return verb.isFinite() && !verb.past() && verb.modal() == null && !verb.progressive();
    }

    private @Nullable Candidate journeyOf(Candidate candidate, List<Candidate> before) {
        for (Candidate journey : before.reversed()) {
            if (journey.sentenceIndex() < candidate.sentenceIndex() - 1) {
                return null;
            }
            if (journey.type().equals("VISIT")
                    && journey.place() != null
                    && journey.sentenceIndex() == candidate.sentenceIndex() - 1) {
                return isOn(journey, candidate) ? journey : null;
            }
        }
        return null;
    }

    private boolean isOn(Candidate journey, Candidate candidate) {
        List<Participant> hosts = candidate.participants().stream()
                .filter(one -> !isTraveller(one, journey))
                .toList();
        return !journey.heading()
                && hosts.size() < candidate.participants().size()
                && hosts.stream()
                        .allMatch(host -> host.sides().stream().anyMatch(side -> places.fit(side, journey.place())))
                && isPossible(journey, candidate)
                && isDuring(journey.time(), candidate.time());
    }

    /** Who travelled, or acts for the body whose delegation did. */
    private static boolean isTraveller(Participant one, Candidate journey) {
        return journey.participants().stream()
                .anyMatch(traveller -> traveller.party().equals(one.party())
                        || traveller.party() instanceof Party.Known(String id)
                                && one.sides().contains(id));
    }

    private static boolean isPossible(Candidate journey, Candidate candidate) {
        boolean ahead = candidate.status() == Status.PLANNED;
        if (journey.status() == Status.PLANNED) {
            return ahead;
        }
        boolean dated = journey.time() != null && candidate.time() != null;
        return !MergedEvent.isOff(journey.status()) && !MergedEvent.isOff(candidate.status()) && (!ahead || dated);
    }

    private static boolean isDuring(@Nullable When journey, @Nullable When candidate) {
        LocalDate begun = dayOf(journey);
        LocalDate then = dayOf(candidate);
        if (candidate == null) {
            return true;
        }
        if (begun == null || then == null) {
            return false;
        }
        long days = ChronoUnit.DAYS.between(begun, then);
        return days >= 0 && days <= LONGEST_STAY_DAYS;
    }

    private static @Nullable LocalDate dayOf(@Nullable When time) {
        return time == null || !time.start().matches("\\d{4}-\\d\\d-\\d\\d") ? null : LocalDate.parse(time.start());
    }
}
