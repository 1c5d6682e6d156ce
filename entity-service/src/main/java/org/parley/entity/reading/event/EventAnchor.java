package org.parley.entity.reading.event;

import java.util.Locale;
import java.util.Set;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.analysis.Party;
import org.parley.entity.reading.analysis.Precision;
import org.parley.entity.reading.syntax.PersonNouns;

/**
 * Whether a candidate has enough to hold on to for an event of its own: who, where or when. "Berg met Aas" has, "a visit
 * by Berg" has not until a place is told, and "the war" has not without those who fight.
 */
final class EventAnchor {

    /** What one who takes part is enough for. */
    private static final Set<String> OF_ONE = Set.of(
            "VISIT",
            "BRIEFING",
            "RESIGNATION",
            "DISMISSAL",
            "APPOINTMENT",
            "CANCELLATION",
            "PROPOSAL",
            "ARREST",
            "ATTACK",
            "DISASTER",
            "KILLING",
            "SANCTION",
            "PROTEST",
            "ELECTION");

    /** What is known by where it was, whoever did it: "protests in Oslo". */
    private static final Set<String> PUBLIC = Set.of("PROTEST", "BATTLE", "ATTACK", "ELECTION");

    /** "visited a refugee camp", "was briefed on the plans": told of one alone. */
    private static final Set<String> OF_GUESTS = Set.of("verb-visit", "verb-brief");

    /** What is known by the day for which it is set down, before it is told who comes. */
    private static final Set<String> SET_DOWN = Set.of("TALKS", "NEGOTIATIONS", "HEARING");

    private EventAnchor() {}

    /** Whether the candidate stands as an event where it joins none. */
    static boolean isEnough(Candidate candidate) {
        int taking = candidate.participants().size();
        boolean placed = candidate.place() != null || candidate.time() != null;
        String rule = candidate.rule();
        if (rule.equals(DelegationEvents.RULE)) {
            return false;
        }
        if (rule.startsWith(ActionEvents.RULE)) {
            // "a new parliament was elected on Thursday"
            boolean dated = candidate.type().equals("ELECTION") && candidate.time() != null;
            return taking > 0 || rule.startsWith(ActionEvents.DONE) && (candidate.place() != null || dated);
        }
        if (rule.startsWith(NominalActionEvents.RULE)) {
            return taking > 0;
        }
        if (OF_GUESTS.contains(rule)) {
            return candidate.participants().stream().anyMatch(Participant::isNamed);
        }
        if (candidate.type().equals("VISIT")) {
            return taking > 0 && (candidate.place() != null || taking > 1);
        }
        if (rule.equals("noun-offer")) {
            return taking > 0;
        }
        if (candidate.type().equals("WAR")) {
            return taking > 1;
        }
        if (rule.startsWith(NounEvents.JOINS)) {
            return placed && taking > 0;
        }
        if (candidate.type().equals(Agreements.TYPE) && taking == 0) {
            return placed && candidate.status() == Status.HELD && !candidate.heading();
        }
        if (candidate.type().equals("SUMMIT")
                && taking == 1
                && candidate.participants().getFirst().isNamed()
                && !candidate.participants().getFirst().person()) {
            // "will host the next summit"
            return true;
        }
        if (EventTypes.isPoll(candidate.type()) && candidate.time() != null && !candidate.heading()) {
            return true;
        }
        if (SET_DOWN.contains(candidate.type())
                && candidate.status() == Status.PLANNED
                && candidate.time() != null
                && candidate.time().precision() == Precision.DAY
                && !candidate.heading()) {
            // "talks on a new government will resume on Saturday", "sentencing will take place on 14 April"
            return true;
        }
        boolean talk = EventCoreference.isTalk(candidate.type());
        if (talk && taking == 1 && candidate.place() == null) {
            boolean body = candidate.participants().getFirst().isNamed()
                    && !candidate.participants().getFirst().person()
                    && candidate.time() != null
                    && (rule.matches("noun-(?:consultation|session|summit)")
                            // "is expected to host talks on Tuesday"
                            || rule.matches("noun-(?:talk|discussion|negotiation)")
                                    && candidate.status() == Status.PLANNED);
            return body || isSeveral(candidate) && (candidate.time() != null || MergedEvent.isOff(candidate.status()));
        }
        return taking > 1
                || taking == 1 && (OF_ONE.contains(candidate.type()) || placed)
                || candidate.place() != null && isEnoughWithPlace(candidate, talk);
    }

    /** "The talks in Oslo are on hold", "a storm hit Naxos", "talks were held in Oslo on Friday": told without anybody. */
    private static boolean isEnoughWithPlace(Candidate candidate, boolean talk) {
        return MergedEvent.isOff(candidate.status())
                || candidate.type().equals("DISASTER")
                || PUBLIC.contains(candidate.type())
                        && (!candidate.definite() || candidate.type().equals("ATTACK") || candidate.time() != null)
                        && !candidate.heading()
                || talk && isSureGathering(candidate);
    }

    private static boolean isSureGathering(Candidate candidate) {
        boolean sure = candidate.status() == Status.HELD
                || candidate.status() == Status.PLANNED && !candidate.definite()
                || candidate.rule().equals("noun-summit");
        return sure
                && !candidate.rule().matches("noun-(?:conference|debate|roundtable)")
                && candidate.participants().isEmpty()
                && candidate.time() != null
                && !candidate.heading();
    }

    /** "Gulf foreign ministers", "leaders of four parties": one phrase for people who can meet. */
    private static boolean isSeveral(Candidate candidate) {
        return candidate.participants().getFirst().party() instanceof Party.Unnamed(String text)
                && (VerbEvents.MEETING_BODIES.contains(text.toLowerCase(Locale.ROOT)
                                .replaceFirst(" of .*", "")
                                .replaceFirst(".* ", ""))
                        || isOfPeople(text));
    }

    private static boolean isOfPeople(String text) {
        return PersonNouns.isPerson(text.toLowerCase(Locale.ROOT)
                        .replaceFirst(" (?:of|from|at|in) .*", "")
                        .replaceFirst(".* ", ""))
                && text.replaceFirst(" (?:of|from|at|in) .*", "").endsWith("s");
    }
}
