package org.parley.entity.reading.relation;

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
import org.parley.entity.reading.syntax.VerbGroup.Shape;
import org.parley.entity.reading.text.Span;

/** Relations told by a verb: who heads, leads, drafted, owns or seeks what. */
final class VerbRelations {

    private static final String CONTROLS = "CONTROLS";
    private static final Map<String, String> ACTIVE = Map.ofEntries(
            Map.entry("head", "HEADS"),
            Map.entry("chair", "HEADS"),
            Map.entry("run", "HEADS"),
            Map.entry("command", "HEADS"),
            Map.entry("direct", "HEADS"),
            Map.entry("lead", "LEADS"),
            Map.entry("draft", "AUTHORED"),
            Map.entry("prepare", "AUTHORED"),
            Map.entry("write", "AUTHORED"),
            Map.entry("propose", "AUTHORED"),
            Map.entry("develop", "AUTHORED"),
            Map.entry("formulate", "AUTHORED"),
            Map.entry("devise", "AUTHORED"),
            Map.entry("publish", "PUBLISHED"),
            Map.entry("own", "OWNS"),
            Map.entry("found", "FOUNDED"),
            Map.entry("control", CONTROLS),
            Map.entry("occupy", CONTROLS),
            Map.entry("rule", CONTROLS),
            Map.entry("govern", CONTROLS),
            Map.entry("seek", "SEEKS"));
    /** What stands from a day on. */
    private static final Set<String> STANDING = Set.of("HEADS", "LEADS", "OWNS", CONTROLS);
    /** Verbs that give an office or let it be held: "appointed to lead the mission". */
    private static final Set<String> CALLING =
            Set.of("appoint", "name", "elect", "choose", "pick", "tap", "select", "continue", "bring", "hire", "help");

    private static final Set<String> SHARES = Set.of("stake", "share", "interest", "%", "percent", "cent", "holding");

    private static final Set<String> HOLDING =
            Set.of("have", "hold", "take", "keep", "claim", "gain", "regain", "retain", "retake", "seize", "assume");
    private static final Set<String> EFFORTS =
            Set.of("effort", "drafting", "process", "push", "work", "drive", "negotiation");

    private final RelationContext context;
    private final @Nullable Entity onlyPlan;

    VerbRelations(RelationContext context, List<Entity> entities) {
        this.context = context;
        List<Entity> plans = entities.stream()
                .filter(entity -> entity.type() == EntityType.PLAN)
                .toList();
        this.onlyPlan = plans.size() == 1 ? plans.getFirst() : null;
    }

    void read(SentenceSyntax syntax) {
        for (Clause clause : syntax.clauses()) {
            String predicate = ACTIVE.get(clause.verb().lemma());
            if (predicate != null
                    && !clause.verb().negated()
                    && !isOver(syntax, clause)
                    && !(STANDING.contains(predicate) && isStillAhead(syntax, clause))) {
                verb(syntax, clause, predicate);
            }
            basedOn(syntax, clause);
            playsRole(syntax, clause);
            holds(syntax, clause);
            stake(syntax, clause);
        }
        for (int i = 1; i + 1 < syntax.chunks().size(); i++) {
            ledBy(syntax, i);
        }
    }

    /** "the race to lead the party", "hopes to own the bank", "is expected to lead it": nothing that stands yet. */
    private static boolean isStillAhead(SentenceSyntax syntax, Clause clause) {
        Clause governor = clause.governor() < 0 ? null : syntax.clauses().get(clause.governor());
        return clause.verb().shape() == Shape.INFINITIVE
                && (governor == null || !CALLING.contains(governor.verb().lemma()));
    }

    /** "She previously ran the bank": a relation that is over is none that an analyst may count on. */
    private static boolean isOver(SentenceSyntax syntax, Clause clause) {
        for (int i = Math.max(0, clause.verb().first() - 1); i <= clause.verb().last(); i++) {
            if (Set.of("previously", "formerly", "once").contains(syntax.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "The union, led by Ida Berg, …". */
    private void ledBy(SentenceSyntax syntax, int chunk) {
        List<Chunk> chunks = syntax.chunks();
        String text = chunks.get(chunk).text();
        String predicate = text.equals("led by") ? "LEADS" : text.equals("headed by") ? "HEADS" : null;
        NounPhrase leader = chunks.get(chunk + 1).noun();
        int body = chunks.get(chunk - 1).is(Chunk.Kind.COMMA) ? chunk - 2 : chunk - 1;
        NounPhrase led = body < 0 ? null : chunks.get(body).noun();
        Entity person = leader == null || predicate == null ? null : context.person(leader);
        Entity object =
                led == null || person == null ? null : context.referents().entity(led);
        if (leader != null
                && predicate != null
                && person != null
                && object != null
                && object.type() == EntityType.ORGANIZATION) {
            Span trigger = syntax.sentence().spanOf(chunks.get(chunk).first(), leader.last());
            context.add(predicate, person, null, object, syntax, trigger, "led-by");
        }
    }

    private void verb(SentenceSyntax syntax, Clause clause, String predicate) {
        List<NounPhrase> actors = clause.verb().passive() ? clause.under("by") : clause.subject();
        List<NounPhrase> objects = clause.verb().passive() ? held(syntax, clause) : clause.object();
        if (actors.isEmpty() || objects.isEmpty()) {
            return;
        }
        NounPhrase target = objects.getFirst();
        Entity object = switch (predicate) {
            case "HEADS", "LEADS" -> context.entityOrBody(syntax, target);
            case CONTROLS -> context.actor(syntax, target);
            default -> context.referents().entity(target);
        };
        if (object == null
                && predicate.equals("LEADS")
                && EFFORTS.contains(syntax.words().get(target.head()).lemma())) {
            object = onlyPlan;
        }
        if (object == null || !fits(predicate, object)) {
            return;
        }
        Span trigger = Span.covering(syntax.span(clause.verb()), target.span());
        // "led by Berg, along with Aas": the first one leads
        boolean leads = clause.verb().passive() && predicate.equals("LEADS");
        for (NounPhrase actor : leads ? actors.subList(0, 1) : actors) {
            // "founded by their father, Ida Berg"
            Entity subject = predicate.equals(CONTROLS)
                    ? context.actor(syntax, actor)
                    : context.referents().entity(context.referents().apposed(syntax, actor));
            if (subject != null && canAct(subject, predicate)) {
                context.add(
                        predicate,
                        subject,
                        null,
                        object,
                        syntax,
                        trigger,
                        "verb-" + clause.verb().lemma());
            }
        }
    }

    /** What is owned or led: in "Vestbank, | owned by" the name right there, in "Vestbank is 85 percent | owned by" the subject. */
    private static List<NounPhrase> held(SentenceSyntax syntax, Clause clause) {
        int before = clause.verbChunk() - 1;
        if (clause.link() != Clause.Link.PARTICIPLE || before < 0) {
            return clause.subject();
        }
        boolean comma = syntax.chunks().get(before).is(Chunk.Kind.COMMA);
        NounPhrase noun =
                syntax.chunks().get(comma && before > 0 ? before - 1 : before).noun();
        if (noun != null && noun.isName()) {
            return List.of(noun);
        }
        boolean share =
                noun != null && SHARES.contains(syntax.words().get(noun.head()).lemma());
        return syntax.clauses().stream()
                .filter(other -> share && other.verbChunk() == before - 1)
                .map(Clause::subject)
                .findFirst()
                .orElse(clause.subject());
    }

    private static boolean fits(String predicate, Entity object) {
        return switch (predicate) {
            case "AUTHORED", "PUBLISHED" -> object.type() == EntityType.PLAN;
            case "HEADS" -> object.type() == EntityType.ORGANIZATION || object.type() == EntityType.OUTLET;
            case "LEADS" -> object.type() != EntityType.PERSON;
            case "OWNS", "FOUNDED" -> object.type() == EntityType.ORGANIZATION || object.type() == EntityType.OUTLET;
            case "SEEKS" -> object.type() == EntityType.PLAN;
            case CONTROLS -> object.type() == EntityType.PLACE || object.type() == EntityType.ORGANIZATION;
            default -> object.type() != EntityType.OUTLET;
        };
    }

    private static boolean canAct(Entity subject, String predicate) {
        boolean person = subject.type() == EntityType.PERSON;
        boolean body = subject.type() == EntityType.ORGANIZATION
                || subject.type() == EntityType.PLACE
                || subject.type() == EntityType.OUTLET;
        return predicate.equals("HEADS") || predicate.equals("FOUNDED") ? person : person || body;
    }

    /** "The fund owns 9.8% of the bank", "the state holds a 34% stake in the bank". */
    private void stake(SentenceSyntax syntax, Clause clause) {
        boolean owns =
                Set.of("own", "hold", "have", "control").contains(clause.verb().lemma())
                        && !clause.verb().negated()
                        && !clause.verb().passive()
                        && clause.verb().modal() == null
                        && !isOver(syntax, clause)
                        && !isStillAhead(syntax, clause);
        if (!owns || clause.object().isEmpty() || clause.subject().isEmpty()) {
            return;
        }
        NounPhrase share = clause.object().getFirst();
        int chunk = syntax.chunkOf(share.head());
        boolean sign = syntax.chunkText(chunk + 1).equals("%");
        if (!sign && !SHARES.contains(syntax.words().get(share.head()).lemma())) {
            return;
        }
        int of = sign ? chunk + 2 : chunk + 1;
        NounPhrase owned = syntax.chunkText(of).matches("of|in")
                        && of + 1 < syntax.chunks().size()
                ? syntax.chunks().get(of + 1).noun()
                : null;
        Entity owner = context.referents().actor(syntax, clause.subject().getFirst());
        Entity object = owned == null ? null : context.referents().entity(owned);
        if (owned != null && owner != null && object != null && canAct(owner, "OWNS") && isOwned(object)) {
            int first =
                    Set.of("a", "an", "the").contains(syntax.lower(share.first())) ? share.first() + 1 : share.first();
            int last = sign ? share.head() + 1 : share.head();
            Span trigger = Span.covering(syntax.span(clause.verb()), owned.span());
            context.add("OWNS", owner, context.words(syntax, first, last), object, syntax, trigger, "stake");
        }
    }

    /** A body, or a mine or field by its name; nobody owns a part of a country. */
    private static boolean isOwned(Entity object) {
        return fits("OWNS", object) || object.type() == EntityType.PLACE && !Regions.isKnown(object);
    }

    /** "The rebels hold full control of the town". */
    private void holds(SentenceSyntax syntax, Clause clause) {
        boolean holds = HOLDING.contains(clause.verb().lemma())
                && !clause.verb().negated()
                && !clause.verb().passive()
                && !clause.object().isEmpty()
                && !clause.subject().isEmpty();
        NounPhrase control = holds ? clause.object().getFirst() : null;
        if (control == null
                || control.mention() != null
                || !syntax.lower(control.head()).equals("control")) {
            return;
        }
        Entity subject = context.actor(syntax, clause.subject().getFirst());
        for (NounPhrase held : context.behind(syntax, control, "of")) {
            Entity object = context.actor(syntax, held);
            if (subject != null && object != null && canAct(subject, CONTROLS) && fits(CONTROLS, object)) {
                Span trigger = Span.covering(syntax.span(clause.verb()), held.span());
                context.add(CONTROLS, subject, null, object, syntax, trigger, "holds-control");
            }
        }
    }

    /** "plays a central role in Norway's diplomacy". */
    private void playsRole(SentenceSyntax syntax, Clause clause) {
        boolean plays = clause.verb().lemma().equals("play")
                && !clause.verb().negated()
                && !clause.object().isEmpty()
                && !clause.subject().isEmpty();
        if (!plays || !syntax.lower(clause.object().getFirst().head()).equals("role")) {
            return;
        }
        NounPhrase role = clause.object().getFirst();
        Entity person = context.person(clause.subject().getFirst());
        for (NounPhrase where : clause.under("in")) {
            Entity object = context.referents().entity(where);
            Entity body = object != null ? object : context.ownerIn(syntax, where.first(), where.head());
            if (person != null && body != null) {
                int first = role.head() > role.first() ? role.head() - 1 : role.head();
                context.add(
                        "HOLDS_ROLE",
                        person,
                        context.words(syntax, first, role.head()),
                        body,
                        syntax,
                        Span.covering(syntax.span(clause.verb()), where.span()),
                        "plays-role");
                return;
            }
        }
    }

    /** "The plan builds on the accord", "modelled on Article 5". */
    private void basedOn(SentenceSyntax syntax, Clause clause) {
        boolean based = Set.of("base", "build", "model", "modelled", "modeled", "rest", "draw")
                .contains(clause.verb().lemma());
        if (!based || clause.subject().isEmpty() || clause.under("on").isEmpty()) {
            return;
        }
        NounPhrase ground = clause.under("on").getFirst();
        Entity subject = context.referents().entity(clause.subject().getFirst());
        Entity object = context.referents().entity(ground);
        boolean plan = subject != null && (subject.type() == EntityType.PLAN || subject.type() == EntityType.OTHER);
        if (plan && subject != null && object != null && object.type() != EntityType.PERSON) {
            context.add(
                    "BASED_ON",
                    subject,
                    null,
                    object,
                    syntax,
                    Span.covering(syntax.span(clause.verb()), ground.span()),
                    "based-on");
        }
    }
}
