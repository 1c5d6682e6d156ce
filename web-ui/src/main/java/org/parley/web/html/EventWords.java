package org.parley.web.html;

import io.quarkus.qute.TemplateExtension;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.web.client.Claim;
import org.parley.web.client.Disagreement;
import org.parley.web.client.EntityRef;
import org.parley.web.client.Fact;
import org.parley.web.client.Fact.Part;
import org.parley.web.client.Fact.Participant;
import org.parley.web.client.Status;

/** What pages say of an event: in which part somebody was in it, what became of it, and in which words it is told. */
@TemplateExtension
public final class EventWords {

    /** Events that those who take part in do together. */
    private static final Set<String> WITH = Set.of(
            "AGREEMENT",
            "BRIEFING",
            "CALL",
            "CONSULTATION",
            "COOPERATION",
            "INTERVIEW",
            "MEETING",
            "MERGER",
            "NEGOTIATIONS",
            "SUMMIT",
            "TALKS",
            "VISIT");

    /** What is held. All else is done, or happens: nobody holds an arrest. */
    private static final Set<String> HELD = Set.of(
            "BRIEFING",
            "CALL",
            "CEREMONY",
            "CONSULTATION",
            "ELECTION",
            "HEARING",
            "MEETING",
            "NEGOTIATIONS",
            "PROTEST",
            "SUMMIT",
            "TALKS");

    /** What stands before those to whom it is done. Of what is not here, it is only told who was involved. */
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

    private EventWords() {}

    /** Some of those who take part, and what stands before them. */
    public record Side(String joining, List<Participant> parties) {

        public Side {
            parties = List.copyOf(parties);
        }
    }

    /** The others who took part: to whom it was done ("of", "on"), "by" whom or, where that is not known, all together. */
    static List<Side> sides(Fact event, EntityRef self) {
        List<Participant> others = event.others(self);
        String before = event.type() == null ? null : CONCERNING.get(event.type());
        boolean known = !in(Part.CONCERNED, event.participants()).isEmpty()
                && event.participants().stream()
                        .allMatch(one -> one.part() == Part.CONCERNED || one.part() == Part.AGENT);
        List<Side> sides = before != null && known
                ? List.of(new Side(before, in(Part.CONCERNED, others)), new Side("by", in(Part.AGENT, others)))
                : List.of(new Side(joining(event, self), others));
        return sides.stream().filter(side -> !side.parties().isEmpty()).toList();
    }

    private static List<Participant> in(Part part, List<Participant> participants) {
        return participants.stream().filter(one -> one.part() == part).toList();
    }

    /** What stands between an event and the others who took part: one meets with somebody, but is not dismissed with. */
    private static String joining(Fact event, EntityRef self) {
        int others = event.others(self).size();
        boolean takesPart = others < event.participants().size();
        if (!WITH.contains(event.type()) || (!takesPart && others < 2)) {
            return "involving";
        }
        return takesPart ? "with" : "between";
    }

    /** What became of an event, as it stands beside its name. */
    public record State(String word, String style) {}

    /** Null where there is nothing to say: what was done was done. */
    static @Nullable State state(Fact fact) {
        return state(fact.type(), fact.status());
    }

    /** The same for what was reported of an event of this type. */
    public static @Nullable State state(@Nullable String type, @Nullable Status status) {
        return status == null || (status == Status.HELD && !isHeld(type))
                ? null
                : new State(KindWords.word(status), KindWords.style(status));
    }

    /** The same where it stands against something else: that it was done has to be said then. */
    public static @Nullable State told(@Nullable String type, @Nullable Status status) {
        return status == Status.HELD && !isHeld(type)
                ? new State("happened", KindWords.style(status))
                : state(type, status);
    }

    private static boolean isHeld(@Nullable String type) {
        return type == null || HELD.contains(type);
    }

    static String state(Disagreement disagreement, String value) {
        boolean deed = value.equals(Status.HELD.name())
                && !disagreement.facts().isEmpty()
                && disagreement.facts().stream().noneMatch(fact -> isHeld(fact.type()));
        return deed ? "happened" : KindWords.spoken(value);
    }

    /**
     * The first sentence that says it as the line does: with this state and this day, or this state at least. Empty where a
     * page was given none.
     */
    static String sentence(Fact fact) {
        List<Claim> claims = new ArrayList<>(fact.claims());
        claims.sort(Comparator.comparing((Claim claim) -> !Objects.equals(claim.status(), fact.status()))
                .thenComparing(claim -> !Objects.equals(claim.time(), fact.time())));
        return claims.isEmpty() ? "" : claims.getFirst().quote();
    }
}
