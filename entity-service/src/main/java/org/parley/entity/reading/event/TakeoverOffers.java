package org.parley.entity.reading.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Event.Status;
import org.parley.entity.reading.event.Triggers.Trigger;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.VerbGroup;
import org.parley.entity.reading.text.PartOfSpeech;

/**
 * Offers to buy a company: "a hostile bid", "its offer for Nordkraft", "the bid". Those that do not say what is to be
 * bought tell of a takeover only where one was told before.
 */
final class TakeoverOffers {

    static final String TYPE = "ACQUISITION";

    private static final Set<String> HEADS = Set.of("offer", "bid");

    private static final Set<String> KINDS = Set.of(
            "takeover",
            "acquisition",
            "buyout",
            "tender",
            "merger",
            "hostile",
            "unsolicited",
            "cash",
            "all-share",
            "all-cash",
            "rival",
            "counter",
            "friendly");

    private static final Set<String> BUYING = Set.of("buy", "acquire", "purchase");

    /** What somebody does who makes an offer, or has one made. */
    private static final Set<String> DEALING = Set.of(
            "raise",
            "increase",
            "lift",
            "sweeten",
            "improve",
            "submit",
            "table",
            "lodge",
            "withdraw",
            "drop",
            "prepare",
            "mull",
            "weigh",
            "consider",
            "reject",
            "rebuff",
            "spurn",
            "accept",
            "review",
            "value",
            "receive");

    private static final Set<String> TAKEN_BACK = Set.of("withdraw", "drop", "abandon");

    private TakeoverOffers() {}

    /** What the phrase tells of; null if of no such offer. */
    static @Nullable Trigger of(SentenceSyntax syntax, Referents referents, NounPhrase noun) {
        String head = NounTriggers.singular(syntax, noun);
        if (!HEADS.contains(head) && !head.equals("price")) {
            return null;
        }
        if (isOfService(syntax, noun)) {
            return null;
        }
        boolean whole = HEADS.contains(head) && (isKind(syntax, noun) || saysWhat(syntax, referents, noun));
        return whole || isPriced(syntax, noun) || pointsBack(syntax, noun)
                ? new Trigger("offer", TYPE, whole ? "" : "b")
                : null;
    }

    /** "an offer of mediation". */
    private static boolean isOfService(SentenceSyntax syntax, NounPhrase noun) {
        int of = syntax.chunkOf(noun.head()) + 1;
        return syntax.chunkText(of).equals("of")
                && syntax.chunkText(of + 1)
                        .matches("(?:.* )?(?:mediation|help|talks|aid|asylum|assistance|support|peace)");
    }

    /** Whether the verb says what becomes of an offer, so that its subject is one of the two sides. */
    static boolean isDealing(String lemma) {
        return DEALING.contains(lemma);
    }

    /** "could launch a rival bid". */
    static boolean isOnlyPossible(Clause clause) {
        String modal = clause.verb().modal();
        return modal != null && modal.matches("may|might|could");
    }

    /** What is offered is planned until it is taken back. */
    static @Nullable Status status(@Nullable Clause holder, @Nullable Status told) {
        boolean back = holder != null
                && told == Status.HELD
                && TAKEN_BACK.contains(holder.verb().lemma());
        return back || told == Status.CANCELLED ? Status.CANCELLED : Status.PLANNED;
    }

    /** "raised its offer to 44 billion kroner": sums that nothing but a company costs. */
    static boolean isOfBillions(SentenceSyntax syntax, Clause clause) {
        for (int i = clause.verb().last();
                i <= syntax.chunks().get(clause.lastChunk()).last();
                i++) {
            if (syntax.lower(i).matches("(?:[mb]illion|[mb]n)")) {
                return isDealing(clause.verb().lemma());
            }
        }
        return false;
    }

    private static boolean isKind(SentenceSyntax syntax, NounPhrase noun) {
        for (int i = noun.first(); i < noun.head(); i++) {
            if (KINDS.contains(syntax.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysWhat(SentenceSyntax syntax, Referents referents, NounPhrase noun) {
        List<Chunk> chunks = syntax.chunks();
        int next = syntax.chunkOf(noun.head()) + 1;
        if (next >= chunks.size()) {
            return false;
        }
        VerbGroup verb = chunks.get(next).verb();
        NounPhrase bought = chunks.get(next).text().equals("for") && next + 1 < chunks.size()
                ? chunks.get(next + 1).noun()
                : null;
        return verb != null && verb.shape() == VerbGroup.Shape.INFINITIVE && BUYING.contains(verb.lemma())
                || bought != null && referents.type(bought) == EntityType.ORGANIZATION;
    }

    /** "a $41 billion bid", "an offer of 41 billion kroner". */
    private static boolean isPriced(SentenceSyntax syntax, NounPhrase noun) {
        List<Chunk> chunks = syntax.chunks();
        int of = syntax.chunkOf(noun.head()) + 1;
        boolean behind = of + 1 < chunks.size() && chunks.get(of).text().matches("of|worth");
        int last = behind ? chunks.get(of + 1).last() : noun.head();
        for (int i = noun.first(); i <= last; i++) {
            if (syntax.words().get(i).is(PartOfSpeech.NUM)) {
                return true;
            }
        }
        return false;
    }

    private static boolean pointsBack(SentenceSyntax syntax, NounPhrase noun) {
        List<Chunk> chunks = syntax.chunks();
        int next = syntax.chunkOf(noun.head()) + 1;
        boolean sum = next + 1 < chunks.size()
                && syntax.words().get(chunks.get(next + 1).first()).is(PartOfSpeech.NUM);
        boolean other = !sum
                && next < chunks.size()
                && (chunks.get(next).text().matches("of|for|to")
                        || chunks.get(next).verb() instanceof VerbGroup verb
                                && verb.shape() == VerbGroup.Shape.INFINITIVE);
        return !other && Set.of("the", "its", "their", "this", "that").contains(syntax.lower(noun.first()));
    }
}
