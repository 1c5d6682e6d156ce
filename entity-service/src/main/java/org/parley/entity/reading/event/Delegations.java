package org.parley.entity.reading.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.text.Span;

/**
 * Who comes with the delegations of an article: with "a Norwegian delegation led by Berg" Berg, for Norway; with "a
 * delegation of the Central Bank" the bank; and with "the delegation" who came with the only one that there is.
 */
final class Delegations {

    private static final Set<String> NOUNS = Set.of("delegation", "side");
    private static final Set<String> LED = Set.of("led by", "headed by");

    private final Referents referents;
    private final Function<Entity, Participant> participant;
    private final Map<Span, List<Participant>> members = new HashMap<>();
    private final List<Delegation> told = new ArrayList<>();

    /** A delegation with its members, none if nobody says whose it is. */
    private record Delegation(@Nullable Entity sender, List<Participant> members) {}

    Delegations(Document document, Referents referents, Function<Entity, Participant> participant) {
        this.referents = referents;
        this.participant = participant;
        for (SentenceSyntax syntax : document.syntax()) {
            for (Chunk chunk : syntax.chunks()) {
                NounPhrase noun = chunk.noun();
                if (noun != null && noun.mention() == null && isNoun(syntax.lower(noun.head()))) {
                    members.put(noun.span(), read(syntax, noun));
                }
            }
        }
    }

    /** A word for those whom a side sends. */
    static boolean isNoun(String word) {
        return NOUNS.contains(word);
    }

    /** Those whom the phrase stands for; empty where it is no delegation, or nothing tells whose. */
    List<Participant> of(NounPhrase noun) {
        return members.getOrDefault(noun.span(), List.of());
    }

    private List<Participant> read(SentenceSyntax syntax, NounPhrase noun) {
        String head = syntax.lower(noun.head());
        boolean known = head.equals("delegation")
                && noun.head() == noun.first() + 1
                && syntax.lower(noun.first()).matches("the|this|that");
        Entity sender = sender(syntax, noun, head);
        Delegation before = known && sender == null && told.size() == 1 ? told.getFirst() : null;
        Entity sent = before == null ? sender : before.sender();
        List<Participant> leaders = leaders(syntax, noun, sent);
        List<Participant> coming = leaders.isEmpty() && sent != null ? List.of(participant.apply(sent)) : leaders;
        if (before != null) {
            coming = leaders.isEmpty() ? before.members() : leaders;
            told.clear();
        }
        boolean own = head.equals("delegation") && !syntax.sentence().heading();
        if (own && told.stream().noneMatch(other -> isSame(other, sent))) {
            told.add(new Delegation(sent, coming));
        }
        return coming;
    }

    private static boolean isSame(Delegation other, @Nullable Entity sender) {
        return sender != null && sender.equals(other.sender());
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
