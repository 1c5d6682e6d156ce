package org.parley.entity.reading.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.analysis.Event.When;

/**
 * Whether a place of the text tells of an event that was told before: "Berg met Aas … Their meeting in Oslo". Type, place,
 * time, status and who takes part must not contradict each other.
 */
final class EventCoreference {

    private static final Set<String> TALKS = Set.of("MEETING", "TALKS", "SUMMIT", "NEGOTIATIONS");
    /** Types that one event is told as. */
    private static final List<Set<String>> FAMILIES = List.of(TALKS, Set.of("ACQUISITION", "MERGER"));

    /** What happens to one person once an article, whoever else is named beside them. */
    private static final Set<String> OF_ONE = Set.of("RESIGNATION", "DISMISSAL", "ARREST");

    /** How far "the meeting" looks back, and how far "the bid": an article seldom tells of two takeovers. */
    private static final int NEAR_SENTENCES = 4;

    private static final int DEAL_SENTENCES = 8;
    /** How far "the meeting in Oslo" looks back for one of which no place is known. */
    private static final int NEXT_SENTENCES = 2;
    /** Where an article's lead ends. */
    private static final int LEAD_SENTENCES = 3;
    /** How far a phrase that names nobody looks back for what took place where it says. */
    private static final int PLACE_SENTENCES = 3;

    private EventCoreference() {}

    /** Whether the candidate tells of the event. */
    static boolean corefer(MergedEvent event, Candidate candidate) {
        if (isSameClause(event, candidate)) {
            return true;
        }
        boolean pointsBack = candidate.pointsBack();
        boolean family =
                isFamily(event.type(), candidate.type()) || pointsBack && isTrip(event.type(), candidate.type());
        if (!family
                || !event.canBeAt(candidate.place())
                || !timeFits(event.time(), candidate.time())
                || !statusFits(event, candidate)) {
            return false;
        }
        return pointsBack ? isMeant(event, candidate) : isRetold(event, candidate);
    }

    static boolean isFamily(String one, String other) {
        return one.equals(other)
                || FAMILIES.stream().anyMatch(family -> family.contains(one) && family.contains(other));
    }

    /** Whether people come together and talk, at a place of their choice. */
    static boolean isTalk(String type) {
        return TALKS.contains(type);
    }

    /** "The meeting", "those talks in Oslo": the same place or a time that fits, or near enough. */
    private static boolean isMeant(MergedEvent event, Candidate candidate) {
        if (!canMean(event, candidate)) {
            return false;
        }
        boolean open = candidate.place() == null && candidate.time() == null;
        int reach = isDeal(candidate) ? DEAL_SENTENCES : NEAR_SENTENCES;
        return isSamePlaceOrTime(event, candidate)
                || open && isWithin(reach, event, candidate)
                || isFirstToSay(event, candidate) && isWithin(NEXT_SENTENCES, event, candidate);
    }

    /** "Berg met Aas on Monday. The meeting in Oslo …": where or when, of an event of which that was not known. */
    private static boolean isFirstToSay(MergedEvent event, Candidate candidate) {
        boolean told = isTalk(candidate.type())
                || candidate.type().equals("VISIT")
                || candidate.type().equals(Agreements.TYPE);
        return told
                && isFamily(event.type(), candidate.type())
                && candidate.participants().isEmpty()
                && (event.place() == null || candidate.place() == null)
                && (event.time() == null || candidate.time() == null);
    }

    /** "the summit" means no meeting of two that a verb told of, "the session" none of persons. */
    private static boolean canMean(MergedEvent event, Candidate candidate) {
        boolean assembly = candidate.rule().matches("noun-(?:summit|session)");
        return !assembly
                || event.type().equals("SUMMIT")
                || event.parts().stream().anyMatch(part -> part.rule().matches("noun-(?:summit|session)"));
    }

    /** "Berg met Aas … Berg and Aas met in Oslo": whether words that name who took part tell of the event once more. */
    private static boolean isRetold(MergedEvent event, Candidate candidate) {
        List<Participant> taking = candidate.participants();
        if (taking.isEmpty()) {
            // one earthquake, "in Norway" and "in Bergen"
            boolean struck = candidate.type().equals("DISASTER") && candidate.place() != null && event.place() != null;
            return (struck || isSamePlace(event, candidate)) && isWithin(PLACE_SENTENCES, event, candidate);
        }
        if (isDeal(candidate) && ParticipantMatch.isPart(event.participants(), taking) || isSigned(event, candidate)) {
            return true;
        }
        if (candidate.rule().startsWith(NounEvents.MORE)) {
            return false;
        }
        if (candidate.rule().startsWith(NounEvents.JOINS)) {
            return isWithin(NEAR_SENTENCES, event, candidate);
        }
        if (candidate.rule().equals(DelegationEvents.RULE)) {
            return ParticipantMatch.shareSide(event.participants(), taking)
                    && event.status() == candidate.status()
                    && isWithin(NEAR_SENTENCES, event, candidate);
        }
        if (candidate.heading()
                && event.type().equals(candidate.type())
                && Set.copyOf(event.participants()).equals(Set.copyOf(taking))) {
            // "Berg declares emergency in Norway": what the text says without the place
            return true;
        }
        if (isDeed(event, candidate) && ParticipantMatch.isPart(event.participants(), taking)) {
            return true;
        }
        if (isNamedNow(event, candidate) || OF_ONE.contains(candidate.type()) && sharePerson(event, candidate)) {
            return true;
        }
        if (taking.size() == 1
                && taking.getFirst().person()
                && event.participants().contains(taking.getFirst())) {
            return isSamePlaceOrTime(event, candidate) || isBriefingAgain(event, candidate);
        }
        if (isOneMore(event, candidate)) {
            return false;
        }
        boolean dated = event.time() != null || candidate.time() != null;
        if (event.repeated() != candidate.repeated() && dated) {
            return false;
        }
        return ParticipantMatch.fits(event.participants(), taking, !event.type().equals("CANCELLATION"));
    }

    /** "The three leaders met … Berg and Aas held a separate meeting": one of fewer, told of for the first time. */
    private static boolean isOneMore(MergedEvent event, Candidate candidate) {
        List<Participant> taking =
                candidate.participants().stream().filter(Participant::isNamed).toList();
        List<Participant> before =
                event.participants().stream().filter(Participant::isNamed).toList();
        return candidate.rule().startsWith("noun-")
                && !candidate.definite()
                && isTalk(candidate.type())
                && taking.size() > 1
                && taking.size() < before.size()
                && before.containsAll(taking);
    }

    /** "said at a news conference in Oslo … speaking at the news conference": one, where only one place tells of where or when. */
    private static boolean isBriefingAgain(MergedEvent event, Candidate candidate) {
        boolean open = candidate.place() == null && candidate.time() == null;
        return candidate.type().equals("BRIEFING") && (open || event.place() == null && event.time() == null);
    }

    /** "Equinor and Nordea signed a contract. It was signed in Oslo by Berg and Aas": persons put their names to it. */
    private static boolean isSigned(MergedEvent event, Candidate candidate) {
        return candidate.type().equals(Agreements.TYPE)
                && candidate.participants().size() > 1
                && candidate.participants().stream().allMatch(Participant::person)
                && event.participants().stream().noneMatch(Participant::person)
                && distance(event, candidate) == 1;
    }

    /** "A judge refused to stop the sale. … Judge Berg refused …": the first sentence told of her without her name. */
    static boolean isNamedNow(MergedEvent event, Candidate candidate) {
        Candidate first = event.parts().getFirst();
        return event.type().equals(candidate.type())
                && first.rule().equals(candidate.rule())
                && first.sentenceIndex() < LEAD_SENTENCES
                && isWithin(NEXT_SENTENCES, event, candidate)
                && ParticipantMatch.isNamedNow(event.participants(), candidate.participants());
    }

    /** "closed its embassy … the closure of the embassy": whether one of them is told by a noun for an act. */
    private static boolean isDeed(MergedEvent event, Candidate candidate) {
        return candidate.rule().startsWith(NominalActionEvents.RULE)
                || event.parts().stream().allMatch(part -> part.rule().startsWith(NominalActionEvents.RULE));
    }

    private static boolean isDeal(Candidate candidate) {
        return candidate.type().equals(TakeoverOffers.TYPE) && !candidate.rule().startsWith(ActionEvents.RULE);
    }

    /** "began a strike", "opened talks": verb and noun tell of one act, each in its way. */
    private static boolean isSameClause(MergedEvent event, Candidate candidate) {
        return event.type().equals(candidate.type())
                && !isDeed(event, candidate)
                && event.parts().stream()
                        .anyMatch(part -> part.sentence().equals(candidate.sentence())
                                && part.rule().startsWith(ActionEvents.RULE)
                                        != candidate.rule().startsWith(ActionEvents.RULE)
                                && part.participants().containsAll(candidate.participants()));
    }

    private static boolean sharePerson(MergedEvent event, Candidate candidate) {
        Participant leaving = candidate.participants().getLast();
        return leaving.person()
                && event.participants().getLast().equals(leaving)
                && isOwnWill(event.fullest()) == isOwnWill(candidate);
    }

    /** Whether someone leaves rather than being made to: two accounts of one end, which must not become one. */
    private static boolean isOwnWill(Candidate candidate) {
        return candidate.rule().matches("(?:verb|noun)-(?:resign|resignation|step|stand|quit|departure)");
    }

    /** "was to meet … the trip": the journey stands for the meeting, but not the meeting for a journey. */
    private static boolean isTrip(String one, String other) {
        return other.equals("VISIT") && isTalk(one);
    }

    /** How many sentences behind the last that told of the event. */
    private static int distance(MergedEvent event, Candidate candidate) {
        return candidate.sentenceIndex() - event.lastSentence();
    }

    private static boolean isWithin(int sentences, MergedEvent event, Candidate candidate) {
        return distance(event, candidate) <= sentences;
    }

    private static boolean isSamePlace(MergedEvent event, Candidate candidate) {
        return candidate.place() != null && candidate.place().equals(event.place());
    }

    /** Whether both name one place, or both a time; that the times fit is known. */
    private static boolean isSamePlaceOrTime(MergedEvent event, Candidate candidate) {
        return isSamePlace(event, candidate) || candidate.time() != null && event.time() != null;
    }

    private static boolean timeFits(@Nullable When one, @Nullable When other) {
        if (one == null || other == null) {
            return true;
        }
        String start = one.start().compareTo(other.start()) >= 0 ? one.start() : other.start();
        String end = one.end().compareTo(other.end()) <= 0 ? one.end() : other.end();
        int length = Math.min(start.length(), end.length());
        return start.substring(0, length).compareTo(end.substring(0, length)) <= 0;
    }

    private static boolean statusFits(MergedEvent event, Candidate candidate) {
        Status one = event.status();
        Status other = candidate.status();
        boolean off = MergedEvent.isOff(one);
        boolean otherOff = MergedEvent.isOff(other);
        if (one == null
                || other == null
                || one == other
                || otherOff && one == Status.PLANNED
                || off && other == Status.PLANNED) {
            return true;
        }
        if (off || otherOff) {
            return off && otherOff || candidate.pointsBack();
        }
        boolean running =
                (one == Status.ONGOING && other == Status.HELD) || (one == Status.HELD && other == Status.ONGOING);
        if (running) {
            return event.time() == null && candidate.time() == null || candidate.pointsBack();
        }
        // "the meeting", "those talks" are told in any tense; but what took place on a day is nothing yet to come
        boolean dayAfter = one == Status.PLANNED && event.time() == null && candidate.time() != null;
        return candidate.pointsBack() && other == Status.HELD && !dayAfter;
    }
}
