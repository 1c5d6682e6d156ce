package org.parley.entity.reading.event;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.SentenceSyntax;

/**
 * What a verb does to an event that it takes for its object or subject: "postponed the talks", "the summit was called
 * off", "the negotiations remain on hold".
 */
final class StatusChanges {

    /** What a verb does to the event that it governs. */
    private static final Map<String, Status> CHANGES = Map.ofEntries(
            Map.entry("postpone", Status.POSTPONED),
            Map.entry("delay", Status.POSTPONED),
            Map.entry("defer", Status.POSTPONED),
            Map.entry("reschedule", Status.POSTPONED),
            Map.entry("cancel", Status.CANCELLED),
            Map.entry("scrap", Status.CANCELLED),
            Map.entry("scrub", Status.CANCELLED),
            Map.entry("shelve", Status.CANCELLED),
            Map.entry("abandon", Status.CANCELLED),
            Map.entry("terminate", Status.CANCELLED),
            Map.entry("skip", Status.CANCELLED),
            Map.entry("suspend", Status.ON_HOLD),
            Map.entry("halt", Status.ON_HOLD),
            Map.entry("pause", Status.ON_HOLD),
            Map.entry("freeze", Status.ON_HOLD),
            Map.entry("stall", Status.ON_HOLD),
            Map.entry("deny", Status.DENIED),
            Map.entry("block", Status.CANCELLED),
            Map.entry("veto", Status.CANCELLED),
            Map.entry("ditch", Status.CANCELLED),
            Map.entry("adjourn", Status.ON_HOLD));

    /** What one does to have something stopped. */
    private static final Set<String> SEEKING = Set.of(
            "sue", "seek", "try", "want", "ask", "threaten", "attempt", "vow", "hope", "move", "fight", "campaign");

    private StatusChanges() {}

    /** What the verb does to an event that is its object or, passive, its subject; null if it does nothing of the kind. */
    static @Nullable Status of(SentenceSyntax syntax, Clause clause) {
        Status change = CHANGES.get(clause.verb().lemma());
        int next = clause.verbChunk() + 1;
        String after = syntax.chunkText(next);
        String second = syntax.chunkText(next + 1);
        if (change == null) {
            change = switch (clause.verb().lemma()) {
                case "call" -> after.equals("off") ? Status.CANCELLED : null;
                case "put" ->
                    after.equals("off")
                            ? Status.POSTPONED
                            : after.equals("on") && second.equals("hold") ? Status.ON_HOLD : null;
                case "push" -> after.equals("back") ? Status.POSTPONED : null;
                case "move", "bring" -> isMoved(syntax, next) ? Status.PLANNED : null;
                case "fall" -> after.matches("through|apart") ? Status.CANCELLED : null;
                case "remain", "be", "stay", "go", "take" -> stateAfter(syntax, next);
                default -> null;
            };
        }
        if ("unless".equals(clause.opener()) || "if".equals(clause.opener())) {
            // "will walk out unless the plan is shelved"
            return null;
        }
        if (change == null || clause.verb().negated() || isOfOldDate(syntax, clause, change)) {
            return null;
        }
        if (isOnlySought(syntax, clause)) {
            return change == Status.CANCELLED ? Status.PLANNED : null;
        }
        boolean only = clause.verb().modal() != null && !clause.verb().modal().startsWith("w");
        return only || change == Status.DENIED && clause.verb().passive() ? null : change;
    }

    /** "was moved to Friday", "has been brought forward to June": it is to be on another day. */
    private static boolean isMoved(SentenceSyntax syntax, int next) {
        int to = syntax.chunkText(next).equals("forward") ? next + 1 : next;
        return syntax.chunkText(to).matches("(?:forward )?to")
                && to + 1 < syntax.chunks().size()
                && syntax.chunks().get(to + 1).is(Chunk.Kind.TIME);
    }

    /** "sued to block the takeover": what somebody tries to stop is not stopped yet. */
    private static boolean isOnlySought(SentenceSyntax syntax, Clause clause) {
        Clause above = clause.link() == Clause.Link.INFINITIVE && clause.governor() >= 0
                ? syntax.clauses().get(clause.governor())
                : clause;
        return above != clause && SEEKING.contains(above.verb().lemma());
    }

    /** "had been postponed from 18 March", "was first set for May but was pushed back": how the date that holds came about. */
    private static boolean isOfOldDate(SentenceSyntax syntax, Clause clause, Status change) {
        if (change != Status.POSTPONED) {
            return false;
        }
        int next =
                clause.verbChunk() + (syntax.chunkText(clause.verbChunk() + 1).equals("back") ? 2 : 1);
        boolean from = syntax.chunkText(next).equals("from")
                && next + 1 < syntax.chunks().size()
                && syntax.chunks().get(next + 1).is(Chunk.Kind.TIME);
        Clause before = clause.governor() < 0 ? null : syntax.clauses().get(clause.governor());
        boolean first = before != null
                && clause.link() == Clause.Link.COORDINATED
                && syntax.chunkText(before.verbChunk()).matches("(?:.* )?(?:first|originally|initially) .*");
        return from || first;
    }

    /** "remains on hold", "is off the table", "are under way". */
    private static @Nullable Status stateAfter(SentenceSyntax syntax, int chunk) {
        StringBuilder words = new StringBuilder();
        for (int i = chunk; i < Math.min(chunk + 3, syntax.chunks().size()); i++) {
            words.append(syntax.chunks().get(i).text()).append(' ');
        }
        String text = words.toString();
        if (text.contains("on hold")
                || text.startsWith("suspended")
                || text.startsWith("stalled")
                || text.contains("in limbo")
                || text.contains("on ice")) {
            return Status.ON_HOLD;
        }
        if (text.contains("off the table") || text.startsWith("off ")) {
            return Status.CANCELLED;
        }
        if (text.startsWith("postponed") || text.matches("(?:ahead |place )?at a later .*")) {
            return Status.POSTPONED;
        }
        return text.startsWith("under way") || text.startsWith("underway") || text.startsWith("ongoing")
                ? Status.ONGOING
                : null;
    }

    /** "cancelled a trip to Oslo, where she was to meet Aas": what is planned there is called off too. */
    static @Nullable Status calledOff(SentenceSyntax syntax, Clause clause, @Nullable Status status) {
        Clause holder = clause;
        while (holder.link() == Clause.Link.INFINITIVE && holder.governor() >= 0) {
            holder = syntax.clauses().get(holder.governor());
        }
        boolean there = status == Status.PLANNED && "where".equals(holder.opener()) && holder.governor() >= 0;
        Status change = there ? of(syntax, syntax.clauses().get(holder.governor())) : null;
        return change == null ? status : change;
    }
}
