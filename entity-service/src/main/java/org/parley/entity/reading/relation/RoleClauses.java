package org.parley.entity.reading.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.syntax.VerbGroup.Shape;
import org.parley.entity.reading.text.Span;

/** Offices told by a verb: who is, serves as or was named what, and who sits on which board. */
final class RoleClauses {

    private static final Set<String> COPULAS = Set.of("be", "become", "remain");
    private static final Set<String> SERVING = Set.of("serve", "work", "stay", "act", "continue");
    private static final Set<String> NAMING = Set.of(
            "name",
            "appoint",
            "elect",
            "reelect",
            "re-elect",
            "choose",
            "pick",
            "tap",
            "promote",
            "elevate",
            "install");
    /** With "as": "was sworn in as governor", "takes over as chairman". */
    private static final Set<String> STARTING = Set.of("swear", "take", "inaugurate", "succeed", "replace");
    /** With "as": the office was held until then. */
    private static final Set<String> LEAVING = Set.of("resign", "retire", "quit");
    /** With "down" and "as". */
    private static final Set<String> STEPPING = Set.of("step", "stand");

    private static final Set<String> BOARDS = Set.of("board", "council", "committee", "panel", "commission");

    private final RelationContext context;
    private final RolePhrases phrases;

    RoleClauses(RelationContext context, RolePhrases phrases) {
        this.context = context;
        this.phrases = phrases;
    }

    void read(SentenceSyntax syntax) {
        for (Clause clause : syntax.clauses()) {
            boolean told = !clause.verb().negated()
                    && clause.verb().modal() == null
                    && clause.verb().shape() != Shape.INFINITIVE;
            if (told && !clause.subject().isEmpty()) {
                copula(syntax, clause);
                married(syntax, clause);
                serves(syntax, clause);
                named(syntax, clause);
                namedInOne(syntax, clause);
                works(syntax, clause);
                board(syntax, clause);
            }
            if (!clause.verb().negated() && !clause.subject().isEmpty()) {
                leaves(syntax, clause);
            }
        }
        capacity(syntax);
    }

    /** "Berg is the head of the central bank", "the bank's head is Berg". */
    private void copula(SentenceSyntax syntax, Clause clause) {
        if (!COPULAS.contains(clause.verb().lemma()) || clause.object().isEmpty()) {
            return;
        }
        NounPhrase first = clause.subject().getFirst();
        NounPhrase second = clause.object().getFirst();
        Entity named = second.isName() ? context.person(second) : null;
        if (named != null && isRole(syntax, first)) {
            phrases.addWithObject(syntax, named, first, syntax.chunkOf(first.first()), null, "copula");
        } else {
            add(syntax, context.person(context.referents().apposed(syntax, first)), second, null, "copula");
        }
    }

    /** "Berg is married to Nils Aas, a senator", "Berg married Aas in May". */
    private void married(SentenceSyntax syntax, Clause clause) {
        boolean told = clause.verb().lemma().equals("marry")
                || COPULAS.contains(clause.verb().lemma())
                        && syntax.chunkText(clause.verbChunk() + 1).equals("married");
        List<NounPhrase> spouses = new ArrayList<>(clause.under("to"));
        if (clause.verb().lemma().equals("marry") && !clause.verb().passive()) {
            spouses.addAll(clause.object());
        }
        Entity one = told ? context.person(clause.subject().getFirst()) : null;
        Entity other = spouses.isEmpty() ? null : context.person(spouses.getFirst());
        if (one != null && other != null) {
            Span trigger =
                    Span.covering(syntax.span(clause.verb()), spouses.getFirst().span());
            context.add("FAMILY_OF", one, "spouse", other, syntax, trigger, "married");
        }
    }

    /** "Berg serves as head of the bank". */
    private void serves(SentenceSyntax syntax, Clause clause) {
        List<NounPhrase> offices = clause.under("as");
        if (SERVING.contains(clause.verb().lemma()) && !offices.isEmpty()) {
            Entity person = context.person(
                    context.referents().apposed(syntax, clause.subject().getFirst()));
            add(syntax, person, offices.getFirst(), null, "copula");
        }
    }

    /** "Berg stepped down as head of the bank": she was its head; "will step down as head": she still is. */
    private void leaves(SentenceSyntax syntax, Clause clause) {
        String verb = clause.verb().lemma();
        List<NounPhrase> offices = clause.under("as");
        int behind = clause.verb().last() + 1;
        boolean down = behind < syntax.words().size() && syntax.lower(behind).equals("down");
        if (offices.isEmpty()
                || clause.verb().passive()
                || !LEAVING.contains(verb) && !(down && STEPPING.contains(verb))) {
            return;
        }
        boolean over = clause.verb().modal() == null && clause.verb().isFinite();
        Entity person = context.person(
                context.referents().apposed(syntax, clause.subject().getFirst()));
        add(syntax, person, offices.getFirst(), null, over ? RolePhrases.FORMER : "leaves");
    }

    /** "Norway named Berg as army chief", "Berg was appointed head of the bank", "Berg was sworn in as governor". */
    private void named(SentenceSyntax syntax, Clause clause) {
        boolean names = NAMING.contains(clause.verb().lemma());
        boolean starts = STARTING.contains(clause.verb().lemma());
        boolean passive = clause.verb().passive();
        // "took over as head" tells of the subject, "swore her in as head" of the object
        boolean follows = Set.of("succeed", "replace").contains(clause.verb().lemma());
        if (follows && passive) {
            return;
        }
        boolean own = passive || follows || clause.verb().lemma().equals("take");
        List<NounPhrase> object = clause.object().isEmpty() && starts ? clause.under("in") : clause.object();
        List<NounPhrase> whom = own ? clause.subject() : object;
        List<NounPhrase> offices = new ArrayList<>(clause.under("as"));
        if (names && offices.isEmpty()) {
            offices.addAll(passive ? clause.object() : behind(syntax, whom));
        }
        if (offices.isEmpty()
                && Set.of("promote", "elevate").contains(clause.verb().lemma())) {
            offices.addAll(clause.under("to"));
        }
        if (!names && !starts || whom.isEmpty() || offices.isEmpty()) {
            return;
        }
        Entity namer = own || clause.subject().isEmpty()
                ? null
                : context.referents().actor(syntax, clause.subject().getFirst());
        boolean body = namer != null && (namer.type() == EntityType.ORGANIZATION || namer.type() == EntityType.PLACE);
        Entity person = context.person(context.referents().apposed(syntax, whom.getFirst()));
        add(syntax, person, offices.getFirst(), body ? namer : null, "named");
    }

    /** "Nordkraft appointed Ida Berg chief executive": the name and the office are one phrase. */
    private void namedInOne(SentenceSyntax syntax, Clause clause) {
        NounPhrase whole = clause.object().isEmpty() ? null : clause.object().getFirst();
        boolean names = NAMING.contains(clause.verb().lemma()) && !clause.verb().passive();
        if (whole == null || !names || whole.mention() != null || !Offices.isRole(syntax.lower(whole.head()))) {
            return;
        }
        Entity person = context.entityAt(syntax, whole.first());
        int office = whole.first();
        while (office < whole.head() && syntax.words().get(office).mention() != null) {
            office++;
        }
        Entity namer = context.referents().actor(syntax, clause.subject().getFirst());
        boolean body = namer != null && (namer.type() == EntityType.ORGANIZATION || namer.type() == EntityType.PLACE);
        if (person != null && person.type() == EntityType.PERSON && office > whole.first()) {
            phrases.add(syntax, person, office, whole.head(), body ? namer : null, whole.head() + 1, "named");
        }
    }

    /** "in his capacity as president of the foundation". */
    private void capacity(SentenceSyntax syntax) {
        for (int i = 0; i + 2 < syntax.chunks().size(); i++) {
            NounPhrase capacity = syntax.chunks().get(i).noun();
            NounPhrase office = syntax.chunks().get(i + 2).noun();
            boolean told = capacity != null
                    && syntax.lower(capacity.head()).matches("capacity|role|position|post")
                    && syntax.chunkText(i + 1).equals("as");
            // "They praised Berg | in | her capacity"
            NounPhrase name = told && i > 1 ? syntax.chunks().get(i - 2).noun() : null;
            Entity meant = capacity != null && told ? context.entityAt(syntax, capacity.first()) : null;
            Entity person = meant == null && name != null && name.isName() ? context.person(name) : meant;
            if (person != null && person.type() == EntityType.PERSON && office != null) {
                add(syntax, person, office, null, "capacity");
            }
        }
    }

    /** "Berg works for Nordkraft". */
    private void works(SentenceSyntax syntax, Clause clause) {
        boolean works = clause.verb().lemma().equals("work")
                && clause.object().isEmpty()
                && clause.under("as").isEmpty();
        Entity person = works ? context.person(clause.subject().getFirst()) : null;
        for (NounPhrase employer : person == null ? List.<NounPhrase>of() : clause.under("for")) {
            Entity body = context.referents().entity(employer);
            if (person != null && body != null && body.type() == EntityType.ORGANIZATION) {
                Span trigger = Span.covering(syntax.span(clause.verb()), employer.span());
                context.add("MEMBER_OF", person, null, body, syntax, trigger, "works-for");
            }
        }
    }

    /** "named Ida Berg | chief of staff". */
    private static List<NounPhrase> behind(SentenceSyntax syntax, List<NounPhrase> whom) {
        int next = whom.isEmpty()
                ? syntax.chunks().size()
                : syntax.chunkOf(whom.getFirst().head()) + 1;
        NounPhrase office =
                next < syntax.chunks().size() ? syntax.chunks().get(next).noun() : null;
        return office == null ? List.of() : List.of(office);
    }

    private void add(
            SentenceSyntax syntax, @Nullable Entity person, NounPhrase office, @Nullable Entity fallback, String rule) {
        if (person != null && isRole(syntax, office) && RoleReader.isSingular(syntax, office)) {
            phrases.addWithObject(syntax, person, office, syntax.chunkOf(office.first()), fallback, rule);
        }
    }

    private static boolean isRole(SentenceSyntax syntax, NounPhrase noun) {
        return noun.mention() == null && Offices.isRoleOrKin(syntax, noun);
    }

    /** "Berg sits on the board of the bank", "Berg was elected to the bank's board". */
    private void board(SentenceSyntax syntax, Clause clause) {
        List<NounPhrase> boards = switch (clause.verb().lemma()) {
            case "sit", "serve" -> clause.under("on");
            case "elect", "appoint", "name" -> clause.verb().passive() ? clause.under("to") : List.of();
            case "join" -> clause.object();
            default -> List.of();
        };
        Entity person = context.person(
                context.referents().apposed(syntax, clause.subject().getFirst()));
        for (NounPhrase board : boards) {
            String kind = syntax.lower(board.head());
            if (person == null || board.mention() != null || !BOARDS.contains(kind)) {
                continue;
            }
            List<NounPhrase> of = context.behind(syntax, board, "of");
            Entity body = of.isEmpty()
                    ? context.ownerIn(syntax, board.first(), board.head())
                    : context.referents().entity(of.getFirst());
            if (body != null && body.type() == EntityType.ORGANIZATION) {
                Span trigger = Span.covering(syntax.span(clause.verb()), (of.isEmpty() ? board : of.getFirst()).span());
                context.add("MEMBER_OF", person, kind + " member", body, syntax, trigger, "on-board");
            }
        }
    }
}
