package org.parley.entity.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.syntax.SentenceSyntax;

/** For whom those act that are told of without their names: "negotiators from Norway and Sweden", "Nordbank's board". */
final class Representatives {

    /** Those who act for a company: "Nordbank's board of directors". */
    private static final Set<String> OWNED = Set.of("board", "shareholder");

    /** Who speaks for others: "officials from Norway and Sweden", not "tourists from Norway and Sweden". */
    private static final Set<String> SENT = Set.of(
            "negotiator",
            "envoy",
            "official",
            "diplomat",
            "representative",
            "minister",
            "leader",
            "delegate",
            "president",
            "premier",
            "delegation",
            "team",
            "ambassador");

    private final Referents referents;

    Representatives(Referents referents) {
        this.referents = referents;
    }

    /** The company or the several senders for whom the phrase acts; none where it stands for itself. */
    List<Entity> of(SentenceSyntax syntax, NounPhrase noun) {
        boolean owned = OWNED.contains(syntax.words().get(noun.head()).lemma());
        Entity owner = owned ? company(syntax, noun) : null;
        return owner == null ? senders(syntax, noun) : List.of(owner);
    }

    /** The company whose board or shareholders they are: "Nordbank's shareholders", "the board of Nordbank". */
    private @Nullable Entity company(SentenceSyntax syntax, NounPhrase noun) {
        Entity inside = referents.affiliation(syntax, noun.first(), noun.head());
        int behind = syntax.chunkOf(noun.head()) + 1;
        boolean of = syntax.chunkText(behind).equals("of")
                && behind + 1 < syntax.chunks().size()
                && syntax.chunks().get(behind + 1).noun() != null
                && syntax.groupFrom(behind + 1).members().size() == 1;
        NounPhrase under = of ? syntax.chunks().get(behind + 1).noun() : null;
        Entity owner = inside != null || under == null ? inside : referents.entity(under);
        return owner != null && owner.type() == EntityType.ORGANIZATION ? owner : null;
    }

    /** "negotiators from Norway and the Red Front", "leaders of Norway and Sweden": those who sent them, if they are several. */
    private List<Entity> senders(SentenceSyntax syntax, NounPhrase noun) {
        String head = NounTriggers.singular(syntax, noun);
        int behind = syntax.chunkOf(noun.head()) + 1;
        boolean sent = SENT.contains(head)
                && !head.equals(syntax.lower(noun.head()))
                && !syntax.lower(noun.first()).equals("former")
                && syntax.chunkText(behind).matches("of|from|for")
                && behind + 1 < syntax.chunks().size()
                && syntax.chunks().get(behind + 1).noun() != null;
        List<Entity> senders = new ArrayList<>();
        for (NounPhrase sender : sent ? syntax.groupFrom(behind + 1).members() : List.<NounPhrase>of()) {
            boolean government = syntax.lower(sender.head()).equals("government");
            Entity entity = government ? referents.actor(syntax, sender) : referents.entity(sender);
            if (entity == null || !entity.type().acts() || entity.type() == EntityType.PERSON) {
                return List.of();
            }
            senders.add(entity);
        }
        return senders.size() > 1 ? senders : List.of();
    }
}
