package org.parley.entity.network;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.EntityType;

/**
 * Finds a shortest chain of links between two entities, from both ends at once. Each entity is reached by its strongest
 * link; of several shortest chains the first by id is taken, so that the same question has the same answer.
 */
@ApplicationScoped
class PathSearch {

    /** As many entities as are followed from one end in one step. */
    private static final int WIDTH = 5_000;

    private final NetworkQueries network;

    PathSearch(NetworkQueries network) {
        this.network = network;
    }

    /** From an entity to the next, by this fact or statement. */
    record Hop(UUID from, UUID to, LinkKind kind, UUID id) {

        Hop back() {
            return new Hop(to, from, kind, id);
        }
    }

    /** The hops from the one to the other; empty where there are none of at most so many. */
    Optional<List<Hop>> find(
            UUID one, UUID other, Collection<EntityType> without, LinkSelection selection, int longest) {
        if (one.equals(other)) {
            return Optional.of(List.of());
        }
        Side left = new Side(one, other);
        Side right = new Side(other, one);
        for (int hops = 0; hops < longest && !left.edge.isEmpty() && !right.edge.isEmpty(); hops++) {
            Side next = left.edge.size() <= right.edge.size() ? left : right;
            Side opposite = next == left ? right : left;
            next.grow(without, selection);
            Optional<UUID> meeting =
                    next.edge.stream().filter(opposite.reached::containsKey).min(UUID::compareTo);
            if (meeting.isPresent()) {
                List<Hop> path = new ArrayList<>(left.hopsTo(meeting.get()));
                List<Hop> back = right.hopsTo(meeting.get());
                Collections.reverse(back);
                back.forEach(hop -> path.add(hop.back()));
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }

    /** What was reached from one end. */
    private final class Side {

        private final UUID start;
        private final UUID goal;
        private final Map<UUID, Optional<Hop>> reached = new HashMap<>();
        private Set<UUID> edge;

        Side(UUID start, UUID goal) {
            this.start = start;
            this.goal = goal;
            this.edge = Set.of(start);
            reached.put(start, Optional.empty());
        }

        void grow(Collection<EntityType> without, LinkSelection selection) {
            Set<UUID> next = new HashSet<>();
            for (Object[] row : network.step(edge, reached.keySet(), without, goal, selection, WIDTH)) {
                Hop hop = new Hop((UUID) row[0], (UUID) row[1], LinkKind.valueOf((String) row[2]), (UUID) row[3]);
                reached.put(hop.to(), Optional.of(hop));
                next.add(hop.to());
            }
            edge = next;
        }

        /** From the start to an entity that was reached. */
        List<Hop> hopsTo(UUID entity) {
            List<Hop> hops = new ArrayList<>();
            UUID at = entity;
            while (!at.equals(start)) {
                @Nullable Hop hop = Objects.requireNonNull(reached.get(at)).orElseThrow();
                hops.addFirst(hop);
                at = hop.from();
            }
            return hops;
        }
    }
}
