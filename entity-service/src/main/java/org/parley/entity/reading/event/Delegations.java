package org.parley.entity.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.syntax.SentenceSyntax;

/**
 * Who comes with a delegation: of "a Norwegian delegation led by Berg" Berg, for Norway; of "a delegation of the Central
 * Bank" the bank; and of "the delegation" who came with the one before.
 */
final class Delegations {

    private static final Set<String> DELEGATIONS = Set.of("delegation", "mission", "team", "side");
    /** Words for those sent as for much else: told by who leads them. */
    private static final Set<String> OPEN = Set.of("mission", "team");

    private static final Set<String> LED = Set.of("led by", "headed by");

    private final Referents referents;
    private final Function<Entity, Participant> participant;
    private @Nullable Entity lastSender;
    private List<Participant> last = List.of();

    Delegations(Referents referents, Function<Entity, Participant> participant) {
        this.referents = referents;
        this.participant = participant;
    }

    /** Those whom the phrase stands for; empty where it is no delegation, or nothing tells whose. */
    List<Participant> of(SentenceSyntax syntax, NounPhrase noun) {
        String head = syntax.lower(noun.head());
        if (noun.mention() != null || !DELEGATIONS.contains(head)) {
            return List.of();
        }
        boolean known = head.equals("delegation")
                && noun.head() == noun.first() + 1
                && syntax.lower(noun.first()).matches("the|this|that");
        Entity told = sender(syntax, noun, head);
        Entity sender = told == null && known ? lastSender : told;
        List<Participant> members = leaders(syntax, noun, sender);
        if (members.isEmpty() && known && told == null) {
            return last;
        }
        if (members.isEmpty() && sender != null && !OPEN.contains(head)) {
            members = List.of(participant.apply(sender));
        }
        if (!members.isEmpty()) {
            last = members;
            lastSender = sender;
        }
        return members;
    }

    /** Whose it is: "the US delegation", "a delegation of the Central Bank"; of a side only a country. */
    private @Nullable Entity sender(SentenceSyntax syntax, NounPhrase noun, String head) {
        Entity inside = referents.affiliation(syntax, noun.first(), noun.head());
        int behind = syntax.chunkOf(noun.head()) + 1;
        boolean of = syntax.chunkText(behind).matches("of|from");
        NounPhrase under = of && behind + 1 < syntax.chunks().size()
                ? syntax.chunks().get(behind + 1).noun()
                : null;
        Entity sender = inside != null || under == null ? inside : referents.entity(under);
        boolean sends = sender != null
                && (sender.type() == EntityType.PLACE
                        || sender.type() == EntityType.ORGANIZATION && !head.equals("side"));
        return sends ? sender : null;
    }

    private List<Participant> leaders(SentenceSyntax syntax, NounPhrase noun, @Nullable Entity sender) {
        List<Chunk> chunks = syntax.chunks();
        int at = syntax.chunkOf(noun.head()) + 1;
        while (at + 1 < chunks.size()
                && syntax.chunkText(at).matches("of|from")
                && chunks.get(at + 1).noun() != null) {
            at += 2;
        }
        at += at < chunks.size() && chunks.get(at).is(Chunk.Kind.COMMA) ? 1 : 0;
        if (at + 1 >= chunks.size()
                || !LED.contains(syntax.chunkText(at))
                || chunks.get(at + 1).noun() == null) {
            return List.of();
        }
        List<Participant> leaders = new ArrayList<>();
        for (NounPhrase member : syntax.groupFrom(at + 1).members()) {
            Entity person = referents.entity(referents.apposed(syntax, member));
            if (person != null && person.type() == EntityType.PERSON) {
                Participant leader = participant.apply(person);
                Participants.add(
                        leaders, sender == null ? leader : new Participant(leader.party(), true, Set.of(sender.id())));
            }
        }
        return leaders;
    }
}
