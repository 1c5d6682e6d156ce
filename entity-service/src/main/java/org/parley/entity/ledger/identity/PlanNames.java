package org.parley.entity.ledger.identity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.entity.ledger.claim.Designation;
import org.parley.entity.ledger.claim.PlanTraits;

/**
 * Judges plans. A number of points and a place tell them apart; two with the same number for different places are two,
 * and a plan that nobody counts is the same one only while it is the talk of the same days.
 */
final class PlanNames {

    /** How long an uncounted plan goes by the same name. */
    private static final long DAYS_UNCOUNTED = 14;
    /** How long a counted one does: counts come back in other years' plans. */
    private static final long DAYS_COUNTED = 120;

    private PlanNames() {}

    static Likeness compare(Designation one, Designation other) {
        PlanTraits a = one.plan();
        PlanTraits b = other.plan();
        if (a == null || b == null || !sameMatter(a, b)) {
            return Likeness.NONE;
        }
        if (a.points() != null && a.points().equals(b.points())) {
            return within(a, b, DAYS_COUNTED)
                    ? Likeness.same("both have %d points and are about %s".formatted(a.points(), matter(a, b)))
                    : Likeness.NONE;
        }
        boolean oneReport = !Collections.disjoint(a.reliesOn(), b.reliesOn());
        if (a.points() == null && b.points() != null && oneReport && within(a, b, DAYS_UNCOUNTED)) {
            return Likeness.shortened(
                    "“%s” and “%s” in articles of the same days that rest on the same report, both about %s"
                            .formatted(one.key(), other.key(), matter(a, b)));
        }
        boolean uncounted = a.points() == null && b.points() == null;
        return uncounted && one.key().equals(other.key()) && within(a, b, DAYS_UNCOUNTED)
                ? Likeness.same("“%s” in articles of the same days about %s".formatted(one.key(), matter(a, b)))
                : Likeness.NONE;
    }

    /** Plans without a common block are never related. */
    static Set<String> blocks(Designation plan) {
        PlanTraits traits = plan.plan();
        Set<String> blocks = new TreeSet<>(Set.of("plan|" + plan.key()));
        if (traits == null) {
            return blocks;
        }
        if (traits.points() != null) {
            blocks.add("plan|" + traits.points());
        }
        List<String> matters = new ArrayList<>(traits.about());
        matters.addAll(traits.places());
        for (String outlet : traits.reliesOn()) {
            for (String matter : matters) {
                blocks.add(String.join("|", "plan", outlet, matter, "undated"));
                months(traits.published())
                        .forEach(month -> blocks.add(String.join("|", "plan", outlet, matter, month.toString())));
            }
        }
        return blocks;
    }

    /** The months in which a plan of that day may still be the talk; one of an undated article is looked for by itself. */
    private static Set<YearMonth> months(@Nullable LocalDate published) {
        return published == null
                ? Set.of()
                : new TreeSet<>(List.of(
                        YearMonth.from(published.minusDays(DAYS_UNCOUNTED)),
                        YearMonth.from(published.plusDays(DAYS_UNCOUNTED))));
    }

    private static boolean sameMatter(PlanTraits a, PlanTraits b) {
        if (!a.about().isEmpty() && !b.about().isEmpty()) {
            return !Collections.disjoint(a.about(), b.about());
        }
        if (a.about().isEmpty() && b.about().isEmpty()) {
            return !Collections.disjoint(a.places(), b.places());
        }
        return a.about().isEmpty()
                ? !Collections.disjoint(b.about(), a.places())
                : !Collections.disjoint(a.about(), b.places());
    }

    private static String matter(PlanTraits a, PlanTraits b) {
        List<String> about = a.about().isEmpty() ? b.about() : a.about();
        return String.join(", ", about.isEmpty() ? a.places() : about);
    }

    private static boolean within(PlanTraits a, PlanTraits b, long days) {
        @Nullable LocalDate one = a.published();
        @Nullable LocalDate other = b.published();
        return one == null || other == null || Math.abs(ChronoUnit.DAYS.between(one, other)) <= days;
    }
}
