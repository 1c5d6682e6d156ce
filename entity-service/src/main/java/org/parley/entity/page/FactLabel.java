package org.parley.entity.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.entity.ledger.event.EventDisagreements;
import org.parley.entity.reading.analysis.Event.Involvement;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.analysis.Event.When;
import org.parley.entity.reading.analysis.Precision;

/** Tells a fact in one plain English line. */
final class FactLabel {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
    /** What stands before those to whom it is done; of what is not here, all who take part are listed. */
    private static final Map<String, String> CONCERNING = Map.ofEntries(
            Map.entry("RESIGNATION", "of"),
            Map.entry("DISMISSAL", "of"),
            Map.entry("DEPARTURE", "of"),
            Map.entry("APPOINTMENT", "of"),
            Map.entry("ARREST", "of"),
            Map.entry("EXPULSION", "of"),
            Map.entry("KILLING", "of"),
            Map.entry("ABDUCTION", "of"),
            Map.entry("ACQUISITION", "of"),
            Map.entry("CRITICISM", "of"),
            Map.entry("INVESTIGATION", "of"),
            Map.entry("SUSPENSION", "of"),
            Map.entry("ATTACK", "on"),
            Map.entry("CYBERATTACK", "on"),
            Map.entry("SUPPORT", "for"),
            Map.entry("AID", "to"),
            Map.entry("THREAT", "to"),
            Map.entry("PROTEST", "against"));

    private static final int YEAR = 4;
    private static final int YEAR_AND_MONTH = 7;

    private FactLabel() {}

    /** "dismissal of Ada Berg by Jonas Aas · 3 Mar 2026", "talks: Steve Witkoff, Kirill Dmitriev · Miami · 24–26 Oct 2025" */
    static String event(
            String type,
            @Nullable Status status,
            List<FactView.Party> participants,
            @Nullable String place,
            @Nullable String time) {
        String what = words(type) + (status == null || status == Status.HELD ? "" : " (" + words(status.name()) + ")");
        return Stream.of(who(what, CONCERNING.get(type), participants), place, time)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static String who(String what, @Nullable String before, List<FactView.Party> participants) {
        String concerned = names(participants, Involvement.CONCERNED);
        if (participants.isEmpty()) {
            return what;
        }
        if (before == null || concerned.isEmpty() || participants.stream().anyMatch(party -> party.part() == null)) {
            return what + ": " + participants.stream().map(FactView.Party::name).collect(Collectors.joining(", "));
        }
        String agents = names(participants, Involvement.AGENT);
        return what + " " + before + " " + concerned + (agents.isEmpty() ? "" : " by " + agents);
    }

    private static String names(List<FactView.Party> participants, Involvement part) {
        List<String> names = participants.stream()
                .filter(party -> party.part() == part)
                .map(FactView.Party::name)
                .toList();
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    /** "Rustem Umerov: defense minister, Ukraine" */
    static String relation(String predicate, String subject, @Nullable String role, @Nullable String object) {
        String what = role == null ? words(predicate) : role;
        if (predicate.equals("HOLDS_ROLE") && role != null) {
            return object == null ? subject + ": " + what : subject + ": " + what + ", " + object;
        }
        return object == null ? subject + " " + what : subject + " " + what + " " + object;
    }

    /**
     * Every time that is told of an event: "5 May 2026 or 6 May 2026" where articles do not agree, and none rules out another. What a
     * person ruled holds.
     *
     * @param time where they agree
     */
    static String times(When time, List<DisagreementView> disagreements) {
        return disagreements.stream()
                .filter(one -> one.slot().equals(EventDisagreements.DATE))
                .findFirst()
                .map(one -> one.ruling() == null
                        ? one.sides().stream()
                                .map(side -> time(told(side.value())))
                                .collect(Collectors.joining(" or "))
                        : one.ruling().value() == null
                                ? time(time)
                                : time(told(one.ruling().value())))
                .orElseGet(() -> time(time));
    }

    /** The time that a side of a disagreement stands for. */
    private static When told(String value) {
        String[] ends = value.split("/", 2);
        return new When(ends[0], ends[ends.length - 1], Precision.DAY);
    }

    static String time(When time) {
        if (time.start().equals(time.end())) {
            return date(time.start());
        }
        try {
            LocalDate start = LocalDate.parse(time.start());
            LocalDate end = LocalDate.parse(time.end());
            boolean sameMonth = start.getYear() == end.getYear() && start.getMonth() == end.getMonth();
            if (sameMonth && start.getDayOfMonth() == 1 && end.getDayOfMonth() == end.lengthOfMonth()) {
                return MONTH.format(start);
            }
            return sameMonth
                    ? start.getDayOfMonth() + "–" + DAY.format(end)
                    : DAY.format(start) + " – " + DAY.format(end);
        } catch (DateTimeParseException open) {
            return date(time.start()) + " – " + date(time.end());
        }
    }

    private static String date(String value) {
        if (value.length() == YEAR) {
            return value;
        }
        boolean noYear = value.startsWith("XXXX");
        String known = noYear ? "2000" + value.substring(YEAR) : value;
        try {
            String text = known.length() == YEAR_AND_MONTH
                    ? MONTH.format(LocalDate.parse(known + "-01"))
                    : DAY.format(LocalDate.parse(known));
            return noYear ? text.replace("2000", "(year open)") : text;
        } catch (DateTimeParseException open) {
            return value;
        }
    }

    static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
