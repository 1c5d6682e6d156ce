package org.parley.entity.ledger.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.entity.ledger.claim.Designation;
import org.parley.entity.ledger.claim.NameKey;
import org.parley.entity.reading.analysis.EntityType;

/**
 * Judges which designations mean one entity. Candidates that are related to each other, directly or by way of others,
 * have to be given together; then the result depends on them and the rulings alone, not on when they came.
 */
public final class Resolution {

    /** A shortened name goes to the best-known bearer when all others are this many times less known. */
    private static final int DOMINANCE = 5;

    private final List<Candidate> candidates;
    private final Rulings rulings;
    private final Map<UUID, UUID> parent = new HashMap<>();
    private final Map<UUID, Candidate> byId = new HashMap<>();
    private final Map<UUID, List<Candidate>> byName = new LinkedHashMap<>();
    private final List<Merge> merges = new ArrayList<>();
    private final List<Namesake> namesakes = new ArrayList<>();

    private record Merge(UUID one, Identity.Reason reason) {}

    /** Two that bear one name and are not one; the reason is told of the first. */
    private record Namesake(UUID one, UUID other, String reason) {}

    private record Longer(Candidate candidate, Likeness likeness) {}

    private Resolution(List<Candidate> candidates, Rulings rulings) {
        this.candidates = candidates.stream()
                .sorted(Comparator.comparing(
                                (Candidate candidate) -> candidate.designation().key())
                        .thenComparing(candidate -> candidate.designation().type())
                        .thenComparing(candidate -> published(candidate.designation()))
                        .thenComparing(candidate -> candidate.designation().id()))
                .toList();
        this.rulings = rulings;
        this.candidates.forEach(candidate -> {
            byId.put(candidate.designation().id(), candidate);
            parent.put(candidate.designation().id(), candidate.designation().id());
            byName.computeIfAbsent(candidate.designation().name(), name -> new ArrayList<>())
                    .add(candidate);
        });
    }

    /** The entities that the candidates mean. */
    public static List<Identity> resolve(List<Candidate> candidates, Rulings rulings) {
        return new Resolution(candidates, rulings).resolve();
    }

    private List<Identity> resolve() {
        tellNamesakesApart();
        rulings.same()
                .forEach(ruling -> ruled(ruling.one())
                        .ifPresent(one -> ruled(ruling.other())
                                .ifPresent(other -> merge(one, other, ruling.reason(), ruling.decision()))));
        mergeTheSame();
        mergeTheClose();
        mergeTheShortened();
        Map<UUID, List<Candidate>> groups = candidates.stream()
                .collect(Collectors.groupingBy(
                        candidate -> root(candidate.designation().id()), TreeMap::new, Collectors.toList()));
        return groups.values().stream().map(this::identity).toList();
    }

    /** A ruling names a designation, or all of one name: then it is on the best known of them. */
    private Optional<UUID> ruled(UUID ruled) {
        return byId.containsKey(ruled)
                ? Optional.of(ruled)
                : byName.getOrDefault(ruled, List.of()).stream()
                        .max(Comparator.comparing(Candidate::articles))
                        .map(candidate -> candidate.designation().id());
    }

    private void tellNamesakesApart() {
        Set<Candidate> seen = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (!seen.contains(candidate) && candidates.stream().anyMatch(other -> suspected(candidate, other))) {
                List<Candidate> alike = alike(candidate);
                seen.addAll(alike);
                List<List<Candidate>> bearers = Namesakes.part(alike);
                bearers.forEach(
                        one -> bearers.stream().filter(other -> one != other).forEach(other -> part(one, other)));
            }
        }
    }

    private static boolean suspected(Candidate one, Candidate other) {
        return Namesakes.suspected(one.designation(), other.designation()) && same(one, other);
    }

    private static boolean same(Candidate one, Candidate other) {
        return Names.compare(one.designation(), other.designation()).kind() == Likeness.Kind.SAME;
    }

    /** All whose names are the same, directly or by way of others. */
    private List<Candidate> alike(Candidate first) {
        List<Candidate> alike = new ArrayList<>(List.of(first));
        for (int i = 0; i < alike.size(); i++) {
            Candidate known = alike.get(i);
            candidates.stream()
                    .filter(other -> !alike.contains(other) && same(known, other))
                    .forEach(alike::add);
        }
        return alike;
    }

    private void part(List<Candidate> one, List<Candidate> other) {
        String reason = Namesakes.reason(other);
        one.forEach(mine -> other.forEach(its -> namesakes.add(
                new Namesake(mine.designation().id(), its.designation().id(), reason))));
    }

    private void mergeTheSame() {
        // What is one name to the letter comes first, and needs no reason.
        byName.values()
                .forEach(named -> named.forEach(one -> named.forEach(other ->
                        join(one.designation().id(), other.designation().id(), false))));
        for (int i = 0; i < candidates.size(); i++) {
            for (int j = i + 1; j < candidates.size(); j++) {
                Designation one = candidates.get(i).designation();
                Designation other = candidates.get(j).designation();
                Likeness likeness = Names.compare(one, other);
                if (likeness.kind() == Likeness.Kind.SAME && !one.name().equals(other.name())) {
                    merge(one.id(), other.id(), likeness.reason(), null);
                }
            }
        }
    }

    /** Close names mean one where they are seen in the same company; a single name needs more of it. */
    private void mergeTheClose() {
        for (Candidate one : candidates) {
            boolean person = one.designation().type() == EntityType.PERSON;
            boolean single = person && NameKey.words(one.designation().key()).size() < 2;
            List<Longer> close = candidates.stream()
                    .map(other -> new Longer(other, Names.compare(one.designation(), other.designation())))
                    .filter(other -> other.likeness().kind() == Likeness.Kind.CLOSE)
                    .filter(other -> one.keepsCompanyOf(other.candidate(), single ? 2 : 1))
                    .filter(other ->
                            !person || sameLength(one, other.candidate()) || one.mayBeAtHomeWith(other.candidate()))
                    .toList();
            // Seen with Kestrel Steel and with Kestrel Motors, "Kestrel" is neither of them.
            if ((person && !single) || close.stream().map(this::root).distinct().count() == 1) {
                close.forEach(other -> merge(
                        one.designation().id(),
                        other.candidate().designation().id(),
                        other.likeness().reason() + ", in the same company",
                        null));
            }
        }
    }

    /** Of spellings. A name that goes on where the other ends may be a stranger's. */
    private static boolean sameLength(Candidate one, Candidate other) {
        return NameKey.words(one.designation().key()).size()
                == NameKey.words(other.designation().key()).size();
    }

    /** A shortened name means the one entity that it may be short for, or by far the best known of several. */
    private void mergeTheShortened() {
        for (Candidate candidate : candidates) {
            Map<UUID, List<Longer>> bearers = candidates.stream()
                    .map(other -> new Longer(other, Names.compare(candidate.designation(), other.designation())))
                    .filter(longer -> longer.likeness().kind() == Likeness.Kind.SHORTENED)
                    .collect(Collectors.groupingBy(this::root));
            List<List<Longer>> known = bearers.values().stream()
                    .sorted(Comparator.comparing(Resolution::articles).reversed())
                    .toList();
            boolean clear = known.size() == 1
                    || (known.size() > 1 && articles(known.get(0)) >= DOMINANCE * articles(known.get(1)));
            if (clear) {
                Longer best = known.getFirst().getFirst();
                String which = known.size() == 1 ? "the only one known" : "by far the best known";
                merge(
                        candidate.designation().id(),
                        best.candidate().designation().id(),
                        "%s, %s".formatted(best.likeness().reason(), which),
                        null);
            }
        }
    }

    private static int articles(List<Longer> bearer) {
        return bearer.stream().mapToInt(longer -> longer.candidate().articles()).sum();
    }

    private void merge(UUID one, UUID other, String reason, @Nullable UUID decision) {
        if (join(one, other, decision != null)) {
            merges.add(new Merge(one, new Identity.Reason(reason, List.of(key(one), key(other)), decision)));
        }
    }

    /** Whether the two were not one yet, and are now. */
    private boolean join(UUID one, UUID other, boolean ruled) {
        UUID a = root(one);
        UUID b = root(other);
        if (a.equals(b) || (!ruled && heldApart(a, b))) {
            return false;
        }
        parent.put(b, a);
        return true;
    }

    /** A person's ruling goes before what keeps namesakes apart. */
    private boolean heldApart(UUID a, UUID b) {
        return rulings.apart().stream()
                        .anyMatch(ruling -> meets(ruling.one(), a) && meets(ruling.other(), b)
                                || meets(ruling.one(), b) && meets(ruling.other(), a))
                || namesakes.stream()
                        .anyMatch(pair ->
                                root(pair.one()).equals(a) && root(pair.other()).equals(b));
    }

    /** Whether a designation, or one of a name, that was ruled on belongs to this root. */
    private boolean meets(UUID ruled, UUID root) {
        return byId.containsKey(ruled)
                ? root(ruled).equals(root)
                : byName.getOrDefault(ruled, List.of()).stream()
                        .anyMatch(
                                candidate -> root(candidate.designation().id()).equals(root));
    }

    private String key(UUID designation) {
        return Objects.requireNonNull(byId.get(designation)).designation().key();
    }

    private UUID root(Longer longer) {
        return root(longer.candidate().designation().id());
    }

    private UUID root(UUID id) {
        UUID above = Objects.requireNonNull(parent.get(id));
        return above.equals(id) ? id : root(above);
    }

    private Identity identity(List<Candidate> members) {
        UUID root = root(members.getFirst().designation().id());
        Designation main = members.stream().min(MAIN_FIRST).orElseThrow().designation();
        boolean namesakes = byName.getOrDefault(main.name(), List.of()).stream()
                .anyMatch(other -> !root(other.designation().id()).equals(root));
        return new Identity(
                Identity.anchor(namesakes ? main.id() : main.name()),
                type(members),
                members.stream()
                        .map(Candidate::designation)
                        .sorted(Comparator.comparing(Designation::id))
                        .toList(),
                Stream.concat(
                                merges.stream()
                                        .filter(merge -> root(merge.one()).equals(root))
                                        .map(Merge::reason),
                                apartFrom(root))
                        .toList());
    }

    private Stream<Identity.Reason> apartFrom(UUID root) {
        return namesakes.stream()
                .filter(pair ->
                        root(pair.one()).equals(root) && !root(pair.other()).equals(root))
                .map(pair -> new Identity.Reason(pair.reason(), List.of(key(pair.one()), key(pair.other())), null))
                .distinct();
    }

    /** The shortest full name: a longer one that comes later does not take its place. */
    private static final Comparator<Candidate> MAIN_FIRST = Comparator.comparing(
                    (Candidate candidate) -> candidate.designation().type() == EntityType.PERSON
                            && NameKey.words(candidate.designation().key()).size() < 2)
            .thenComparing(candidate -> candidate.designation().key().length())
            .thenComparing(candidate -> candidate.designation().key())
            .thenComparing(candidate -> !candidate.designation().callings().isEmpty())
            .thenComparing(candidate -> candidate.designation().type())
            .thenComparing(candidate -> published(candidate.designation()))
            .thenComparing(candidate -> candidate.designation().id());

    private static String published(Designation designation) {
        return designation.plan() == null || designation.plan().published() == null
                ? ""
                : designation.plan().published().toString();
    }

    /** As most articles read it. */
    private static EntityType type(List<Candidate> members) {
        return members.stream()
                .collect(Collectors.groupingBy(
                        candidate -> candidate.designation().type(),
                        TreeMap::new,
                        Collectors.summingInt(Candidate::articles)))
                .entrySet()
                .stream()
                .max(Map.Entry.<EntityType, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }
}
