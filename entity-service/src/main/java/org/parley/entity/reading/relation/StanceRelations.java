package org.parley.entity.reading.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.VerbGroup;
import org.parley.entity.reading.syntax.WordLists;
import org.parley.entity.reading.text.Span;

/**
 * Who supports and who opposes whom or what: by a verb ("backs the plan", "stands with Norway"), by a noun ("its support
 * for Norway", "the fight against the rebels"), and by what someone condemns of another ("the rebels' attacks").
 */
final class StanceRelations {

    private static final String SUPPORTS = "SUPPORTS";
    private static final String OPPOSES = "OPPOSES";

    /** Lemma or "lemma preposition", and the predicate. */
    private static final Map<String, String> VERBS = new HashMap<>();
    /** What belongs to someone is condemned with its owner. */
    private static final Set<String> BLAMING =
            Set.of("condemn", "denounce", "deplore", "decry", "criticize", "criticise", "slam", "blast");

    private static final Set<String> SUPPORT_NOUNS = Set.of("support", "backing", "assistance", "aid", "solidarity");
    private static final Set<String> BLAME_NOUNS = Set.of("condemnation", "denunciation", "criticism");
    private static final Set<String> FIGHT_NOUNS = Set.of("fight", "battle", "struggle", "campaign");
    /** Verbs whose subject has the support that is their object, or that they speak of with "in". */
    private static final Set<String> SHOWING = Set.of(
            "reiterate",
            "reaffirm",
            "express",
            "voice",
            "pledge",
            "offer",
            "declare",
            "provide",
            "give",
            "extend",
            "remain",
            "show",
            "promise",
            "affirm",
            "continue",
            "increase",
            "step",
            "send",
            "deliver");

    static {
        for (String line : WordLists.lines(StanceRelations.class, "stances.txt")) {
            String[] parts = line.split(" ", 2);
            VERBS.put(parts[1], parts[0].equals("for") ? SUPPORTS : OPPOSES);
        }
    }

    private final RelationContext context;

    StanceRelations(RelationContext context) {
        this.context = context;
    }

    void read(SentenceSyntax syntax) {
        for (Clause clause : syntax.clauses()) {
            if (!clause.verb().negated() && !isDenied(syntax, clause)) {
                verb(syntax, clause);
                under(syntax, clause);
                inSupport(syntax, clause);
            }
        }
        for (int i = 0; i + 2 < syntax.chunks().size(); i++) {
            NounPhrase noun = syntax.chunks().get(i).noun();
            if (noun != null && syntax.chunks().get(i + 2).noun() != null) {
                noun(syntax, i, noun);
            }
        }
    }

    /** "denies supporting the rebels", "praised Norway for its efforts": no stance, or one deed alone. */
    private static boolean isDenied(SentenceSyntax syntax, Clause clause) {
        Clause above = clause.governor() < 0 ? null : syntax.clauses().get(clause.governor());
        boolean denied = above != null
                && clause.verb().shape() == VerbGroup.Shape.ING
                && above.verbChunk() == clause.verbChunk() - 1
                && above.verb().lemma().matches("deny|stop|avoid|cease|reject");
        return denied
                || clause.verb().lemma().equals("praise")
                        && !clause.under("for").isEmpty();
    }

    private void verb(SentenceSyntax syntax, Clause clause) {
        String lemma = clause.verb().lemma();
        boolean aim = Aims.isAimed(lemma);
        String predicate = aim ? OPPOSES : VERBS.get(lemma);
        boolean passive = clause.verb().passive();
        if (predicate == null || aim && (passive || !Aims.isInfinitive(syntax, clause))) {
            return;
        }
        List<NounPhrase> actors = passive ? clause.under("by") : clause.subject();
        for (NounPhrase target : passive ? clause.subject() : objects(syntax, clause)) {
            Entity object = context.actor(syntax, target);
            if (object == null && BLAMING.contains(lemma)) {
                object = owner(syntax, target);
            }
            if (object != null && (!aim || object.type() == EntityType.ORGANIZATION)) {
                NounPhrase effort = Aims.effort(syntax, clause);
                Entity aiming = effort == null ? null : owner(syntax, effort);
                List<Entity> subjects = aiming == null ? actors(syntax, actors) : List.of(aiming);
                add(syntax, subjects, predicate, object, clause, target.span(), "verb-" + lemma);
            }
        }
    }

    /** What the verb is about, also where the strength of the words stands between: "condemned in the strongest terms the attack". */
    private static List<NounPhrase> objects(SentenceSyntax syntax, Clause clause) {
        int terms = clause.verbChunk() + 2;
        NounPhrase between =
                terms < syntax.chunks().size() ? syntax.chunks().get(terms).noun() : null;
        boolean strong = between != null && syntax.lower(between.head()).equals("terms");
        int behind = syntax.chunkText(terms + 1).equals("both") ? terms + 2 : terms + 1;
        boolean noun = strong
                && behind < syntax.chunks().size()
                && syntax.chunks().get(behind).noun() != null;
        return noun ? syntax.groupFrom(behind).members() : clause.object();
    }

    /** "stands with Norway", "fights against the rebels". */
    private void under(SentenceSyntax syntax, Clause clause) {
        for (Clause.Oblique oblique : clause.obliques()) {
            String words = clause.verb().lemma() + " " + oblique.preposition();
            String predicate = VERBS.get(words);
            for (NounPhrase target : predicate == null ? List.<NounPhrase>of() : oblique.nouns()) {
                Entity object = context.actor(syntax, target);
                if (predicate != null && object != null && object.type() != EntityType.PLAN) {
                    String rule = "verb-" + words.replace(' ', '-');
                    add(syntax, actors(syntax, clause.subject()), predicate, object, clause, target.span(), rule);
                }
            }
        }
    }

    /** "Norway remains steadfast in support of Sweden". */
    private void inSupport(SentenceSyntax syntax, Clause clause) {
        for (Clause.Oblique oblique : clause.obliques()) {
            for (NounPhrase target :
                    oblique.preposition().equals("in support of") ? oblique.nouns() : List.<NounPhrase>of()) {
                Entity object = context.actor(syntax, target);
                if (object != null) {
                    add(
                            syntax,
                            actors(syntax, clause.subject()),
                            SUPPORTS,
                            object,
                            clause,
                            target.span(),
                            "in-support");
                }
            }
        }
    }

    /** "Norway's support for Sweden", "Norway in its fight against the rebels". */
    private void noun(SentenceSyntax syntax, int chunk, NounPhrase noun) {
        String lemma = syntax.words().get(noun.head()).lemma();
        String preposition = syntax.chunks().get(chunk + 1).text();
        boolean support = SUPPORT_NOUNS.contains(lemma) && preposition.matches("for|of|to|with");
        boolean fight = FIGHT_NOUNS.contains(lemma) && preposition.equals("against");
        boolean blame = BLAME_NOUNS.contains(lemma) && preposition.equals("of");
        if (noun.mention() != null || !support && !fight && !blame) {
            return;
        }
        List<Entity> subjects = holders(syntax, chunk, noun, fight);
        for (NounPhrase target : syntax.groupFrom(chunk + 2).members()) {
            Entity object = context.actor(syntax, target);
            object = object == null && blame ? owner(syntax, target) : object;
            if (object != null && object.type() != EntityType.PLAN) {
                for (Entity subject : subjects) {
                    add(
                            syntax,
                            subject,
                            support ? SUPPORTS : OPPOSES,
                            object,
                            Span.covering(noun.span(), target.span()),
                            "noun-" + lemma);
                }
            }
        }
    }

    /** Whose support or fight it is. */
    private List<Entity> holders(SentenceSyntax syntax, int chunk, NounPhrase noun, boolean fight) {
        Entity owner = owner(syntax, noun);
        if (owner != null) {
            return List.of(owner);
        }
        boolean in = chunk >= 2 && syntax.chunks().get(chunk - 1).text().equals("in");
        if (fight) {
            NounPhrase fighter = in ? before(syntax, chunk - 2) : null;
            Entity actor = fighter == null ? null : context.actor(syntax, fighter);
            return actor == null ? List.of() : List.of(actor);
        }
        for (Clause clause : syntax.clauses()) {
            boolean shows = SHOWING.contains(clause.verb().lemma())
                    && !clause.verb().negated()
                    && !clause.verb().passive()
                    && clause.verbChunk() < chunk
                    && chunk <= clause.lastChunk();
            if (shows && (in || clause.object().contains(noun))) {
                return actors(syntax, clause.subject());
            }
        }
        return List.of();
    }

    /** The phrase that ends at a chunk, with the "of" phrase that it ends with: "the government of Norway". */
    private static @Nullable NounPhrase before(SentenceSyntax syntax, int chunk) {
        List<Chunk> chunks = syntax.chunks();
        boolean of = chunk >= 2
                && chunks.get(chunk - 1).text().equals("of")
                && chunks.get(chunk - 2).noun() != null;
        return chunks.get(of ? chunk - 2 : chunk).noun();
    }

    private @Nullable Entity owner(SentenceSyntax syntax, NounPhrase noun) {
        Entity owner = context.ownerIn(syntax, noun.first(), noun.head());
        return owner != null && canAct(owner) ? owner : null;
    }

    private List<Entity> actors(SentenceSyntax syntax, List<NounPhrase> nouns) {
        List<Entity> actors = new ArrayList<>();
        for (NounPhrase noun : nouns) {
            Entity actor = context.actor(syntax, noun);
            if (actor != null && canAct(actor)) {
                actors.add(actor);
            }
        }
        return actors;
    }

    private static boolean canAct(Entity entity) {
        return switch (entity.type()) {
            case PERSON, ORGANIZATION, OUTLET, PLACE -> true;
            case PLAN, EVENT, OTHER -> false;
        };
    }

    private void add(
            SentenceSyntax syntax,
            List<Entity> subjects,
            String predicate,
            Entity object,
            Clause clause,
            Span target,
            String rule) {
        for (Entity subject : subjects) {
            add(syntax, subject, predicate, object, Span.covering(syntax.span(clause.verb()), target), rule);
        }
    }

    private void add(
            SentenceSyntax syntax, Entity subject, String predicate, Entity object, Span trigger, String rule) {
        if (object.type() != EntityType.OUTLET) {
            context.add(predicate, subject, null, object, syntax, trigger, rule);
        }
    }
}
