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
    private static final Set<String> STARTING = Set.of("swear", "take", "inaugurate");

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
                board(syntax, clause);
            }
        }
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

    /** "Norway named Berg as army chief", "Berg was appointed head of the bank", "Berg was sworn in as governor". */
    private void named(SentenceSyntax syntax, Clause clause) {
        boolean names = NAMING.contains(clause.verb().lemma());
        boolean starts = STARTING.contains(clause.verb().lemma());
        boolean passive = clause.verb().passive();
        // "took over as head" tells of the subject, "swore her in as head" of the object
        boolean own = passive || clause.verb().lemma().equals("take");
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
