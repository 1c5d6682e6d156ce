package org.parley.entity.ledger.event;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.entity.ledger.claim.Actor;
import org.parley.entity.ledger.claim.Bearer;
import org.parley.entity.ledger.claim.Claim;
import org.parley.entity.ledger.claim.SeatsOfPower;
import org.parley.entity.reading.analysis.Event.Status;

/**
 * What one article tells of one event, with its participants and place resolved.
 *
 * @param claims all of the article's claims of this event, at least one
 * @param family what kinds of event may be one and the same: a meeting to one is talks to another
 * @param who the named participants
 * @param concerned those of them whom it befalls; none of what befalls nobody, or where it is not told
 * @param befallsSomebody whether it is known whom it befalls, by name or beside whoever does it
 * @param period null where the article leaves the time open
 * @param window within which an event of open time lies, by when the article came out; null when that is open too
 */
record Report(
        List<Claim.OfEvent> claims,
        String family,
        Set<UUID> who,
        Set<UUID> concerned,
        boolean befallsSomebody,
        @Nullable UUID place,
        @Nullable Period period,
        @Nullable Period window) {

    private static final String LEAVING = "LEAVING";

    /** Who told which outlet is all that most articles say of one: those of no date are of the one that is known. */
    private static final String INTERVIEW = "INTERVIEW";

    private static final Set<String> TALKING = Set.of("MEETING", "TALKS", "SUMMIT", "NEGOTIATIONS", "CONSULTATION");
    /** What befalls a person: whom, decides which event it is. */
    private static final Set<String> BEFALLING = Set.of(LEAVING, "APPOINTMENT", "ARREST");

    /** What befalls a person, or a ship, once in a while: two reports of the same days are of one. */
    private static final Set<String> ONCE = Set.of(LEAVING, "APPOINTMENT", "ARREST", "DEATH", "DISASTER", "ELECTION");
    /** News tells of what was in the last two weeks, or will be in the next three days, unless it says when. */
    private static final int LOOKS_BACK = 14;

    private static final int LOOKS_AHEAD = 3;
    /** Articles of the same days may give one meeting dates that lie a few days apart: then they disagree. */
    private static final int DATES_DIFFER = 6;

    /** How long after an accident articles go on telling of it without its day. */
    private static final int RETOLD = 366;

    private static final String DISASTER = "DISASTER";

    private static final int BLOCKING = 6;

    /** Timed and placed reports first: they say most surely which event they are of. Then by date, file and position. */
    static final Comparator<Report> SUREST_FIRST = Comparator.comparing((Report report) -> report.period == null)
            .thenComparing(report -> report.period == null ? 0 : report.period.yearOpen() ? 1 : 0)
            .thenComparing(report -> report.place == null)
            .thenComparing(report -> -report.who.size())
            .thenComparing(
                    report -> report.first().source().publishedAt(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(report -> report.first().source().file())
            .thenComparing(report -> report.first().passage().start())
            .thenComparing(report -> report.first().local());

    static Report of(List<Claim.OfEvent> claims, Bearer bearer) {
        Claim.OfEvent claim = claims.getFirst();
        List<Actor> concerned = BEFALLING.contains(family(claim.type())) ? claim.concerned() : List.of();
        Set<UUID> befallen = named(concerned, bearer);
        return new Report(
                List.copyOf(claims),
                family(claim.type()),
                named(claim.participants(), bearer),
                befallen,
                !befallen.isEmpty() || !concerned.isEmpty() && !claim.agents().isEmpty(),
                claim.place() == null ? null : bearer.of(claim.place()),
                Optional.ofNullable(claim.time()).flatMap(Period::of).orElse(null),
                window(claim.source().publishedAt()));
    }

    private static Set<UUID> named(List<Actor> actors, Bearer bearer) {
        Set<UUID> named = new TreeSet<>();
        for (Actor actor : actors) {
            if (actor instanceof Actor.Named known) {
                named.add(bearer.of(known.designation()));
            }
        }
        return named;
    }

    private static String family(String type) {
        return TALKING.contains(type) ? "TALKING" : Leaving.isManner(type) ? LEAVING : type;
    }

    private static @Nullable Period window(@Nullable LocalDate published) {
        return published == null
                ? null
                : new Period(published.minusDays(LOOKS_BACK), published.plusDays(LOOKS_AHEAD), false);
    }

    Claim.OfEvent first() {
        return claims.getFirst();
    }

    @Nullable
    Period timeOrWindow() {
        return period == null ? window : period;
    }

    /** Whether both may tell of one event. */
    boolean fits(Report other) {
        if (!family.equals(other.family) || isElsewhere(other) || befallsAnother(other) || other.befallsAnother(this)) {
            return false;
        }
        Set<UUID> shared = new TreeSet<>(who);
        shared.retainAll(other.who);
        boolean samePlace = place != null && other.place != null;
        boolean sameTime = period != null && other.period != null && period.overlaps(other.period);
        @Nullable Period mine = timeOrWindow();
        @Nullable Period its = other.timeOrWindow();
        if (isRetoldBy(other) || other.isRetoldBy(this)) {
            return !shared.isEmpty();
        }
        if (mine == null || its == null) {
            return !isOfAnotherWeekday(other)
                    && !other.isOfAnotherWeekday(this)
                    && shared.size() > 1
                    && (samePlace || family.equals(INTERVIEW));
        }
        if (!mine.overlaps(its)) {
            boolean known = samePlace && shared.size() > 1;
            boolean once = ONCE.contains(family)
                    && !shared.isEmpty()
                    && (befallsOne(other) || shared.size() == Math.min(who.size(), other.who.size()));
            return (known || once) && oneNews(other) && mine.within(DATES_DIFFER, its);
        }
        boolean nobodyNamed = who.isEmpty() || other.who.isEmpty();
        if (nobodyNamed) {
            return samePlace && (sameTime || (isSummit() && other.isSummit()));
        }
        boolean allOfOne = befallsOne(other) || shared.size() == Math.min(who.size(), other.who.size());
        return shared.size() > 1 || (allOfOne && (samePlace || sameTime || isOnceInBoth(other)) && !shared.isEmpty());
    }

    /** Whether it is told, without any date, of a weekday that none of the days of the other is. */
    private boolean isOfAnotherWeekday(Report other) {
        Set<DayOfWeek> told = Weekdays.of(first().passage().quote());
        return period == null
                && window == null
                && other.period != null
                && !told.isEmpty()
                && Collections.disjoint(told, other.period.weekdays());
    }

    /** Whether it is sure whom this befalls, and that the other tells of somebody else, whoever does it to them. */
    private boolean befallsAnother(Report other) {
        return befallsSomebody
                && !(concerned.isEmpty() && other.concerned.isEmpty())
                && Collections.disjoint(concerned, other.befallsSomebody ? other.concerned : other.who);
    }

    private boolean befallsOne(Report other) {
        return !Collections.disjoint(concerned, other.concerned);
    }

    /** Whether the places exclude each other: neither is the other, or its capital. */
    private boolean isElsewhere(Report other) {
        @Nullable UUID here = first().place();
        @Nullable UUID there = other.first().place();
        return place != null
                && other.place != null
                && here != null
                && there != null
                && !place.equals(other.place)
                && !SeatsOfPower.liesIn(here, there)
                && !SeatsOfPower.liesIn(there, here);
    }

    /** Whether two articles tell of what befalls one once in a while, and each names whom. */
    private boolean isOnceInBoth(Report other) {
        return ONCE.contains(family)
                && !first().source().article().equals(other.first().source().article())
                && (befallsOne(other) || (namesAll() && other.namesAll()));
    }

    private boolean namesAll() {
        return first().participants().stream().allMatch(Actor.Named.class::isInstance);
    }

    /** Whether the other tells, without its day, of an accident that befell the same ship or train before it came out. */
    private boolean isRetoldBy(Report other) {
        @Nullable Period mine = timeOrWindow();
        @Nullable LocalDate published = other.first().source().publishedAt();
        return family.equals(DISASTER)
                && other.period == null
                && first().status() == Status.HELD
                && other.first().status() == Status.HELD
                && mine != null
                && published != null
                && !mine.yearOpen()
                && !mine.from().isAfter(published)
                && !mine.to().plusDays(RETOLD).isBefore(published)
                && (who.containsAll(other.who) || other.who.containsAll(who));
    }

    /** Of summits a town has one at a time: type and place are enough to know one by. */
    private boolean isSummit() {
        return first().type().equals("SUMMIT");
    }

    /** Whether both come from the same days and tell of something past: then it is likely the same piece of news. */
    private boolean oneNews(Report other) {
        return first().status() == Status.HELD
                && other.first().status() == Status.HELD
                && window != null
                && other.window != null
                && window.overlaps(other.window);
    }

    /** Reports without a common block never fit, so that candidates can be looked up. */
    Set<String> blocks() {
        List<UUID> named = who.stream().sorted().limit(BLOCKING).toList();
        List<String> parties = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            for (int j = i + 1; j < named.size(); j++) {
                parties.add(named.get(i) + "+" + named.get(j));
            }
        }
        Set<String> blocks = new TreeSet<>(Set.of("local|" + first().local()));
        if (place != null) {
            parties.forEach(pair -> blocks.add(block(pair, "at " + place)));
        }
        if (family.equals(INTERVIEW)) {
            parties.forEach(pair -> blocks.add(block(pair, "whenever")));
        }
        if (ONCE.contains(family)) {
            Stream.concat(named.stream(), concerned.stream()).forEach(one -> blocks.add(block(one.toString(), "once")));
        }
        @Nullable Period time = timeOrWindow();
        if (time != null) {
            List<String> inTime = new ArrayList<>(parties);
            named.forEach(one -> inTime.add(one.toString()));
            if (place != null) {
                inTime.add("at " + place);
            }
            time.months().forEach(month -> inTime.forEach(party -> blocks.add(block(party, month.toString()))));
        }
        return blocks;
    }

    private String block(String party, String where) {
        return String.join("|", "event", family, party, where);
    }
}
