package org.parley.entity.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
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
            "mediator",
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

    /** What stands behind the name of a body. */
    private static final Set<String> NAMED_GROUPS =
            Set.of("group", "movement", "militia", "army", "faction", "party", "union", "rebels");

    private final Referents referents;

    Representatives(Referents referents) {
        this.referents = referents;
    }

    /** The company or the several senders for whom the phrase acts; none where it stands for itself. */
    List<Entity> of(SentenceSyntax syntax, NounPhrase noun) {
        boolean owned = OWNED.contains(syntax.words().get(noun.head()).lemma());
        Entity owner = owned ? company(syntax, noun) : members(syntax, noun);
        return owner == null ? senders(syntax, noun) : List.of(owner);
    }

    /** "the union said its members would strike": the body whose members they are. */
    private @Nullable Entity members(SentenceSyntax syntax, NounPhrase noun) {
        Mention its = syntax.lower(noun.head()).equals("members")
                        && syntax.lower(noun.first()).equals("its")
                ? syntax.words().get(noun.first()).mention()
                : null;
        Entity body = its == null ? null : referents.byId(its.entity());
        return body == null || body.type() != EntityType.ORGANIZATION ? null : body;
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
            entity = entity == null ? namedGroup(syntax, sender) : entity;
            if (entity == null || !entity.type().acts() || entity.type() == EntityType.PERSON) {
                return List.of();
            }
            senders.add(entity);
        }
        return senders.size() > 1 ? senders : List.of();
    }

    /** "the Red Front rebel group": the body that is named before the word for what it is. */
    private @Nullable Entity namedGroup(SentenceSyntax syntax, NounPhrase noun) {
        Entity inside = NAMED_GROUPS.contains(syntax.lower(noun.head()))
                ? referents.affiliation(syntax, noun.first(), noun.head())
                : null;
        return inside == null || inside.type() != EntityType.ORGANIZATION ? null : inside;
    }
}
