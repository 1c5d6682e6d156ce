package org.parley.entity.reading.relation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.PlaceNouns;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.text.Span;

/** Where bodies are at home, where they are present, and what they are a part of. */
final class BodyRelations {

    private static final String LOCATED_IN = "LOCATED_IN";

    private static final Set<String> ACTS = Set.of(
            "attack", "raid", "strike", "airstrike", "use", "assault", "offensive", "bombing", "operation", "advance");

    private final RelationContext context;

    BodyRelations(RelationContext context) {
        this.context = context;
    }

    void read(SentenceSyntax syntax) {
        for (int i = 0; i < syntax.chunks().size(); i++) {
            NounPhrase noun = syntax.chunks().get(i).noun();
            if (noun != null) {
                atHome(syntax, noun);
                sortOfBody(syntax, i, noun);
                partOf(syntax, i, noun);
                presence(syntax, noun);
                placeBased(syntax, i, noun);
                fought(syntax, i, noun);
            }
        }
        for (Clause clause : syntax.clauses()) {
            based(syntax, clause);
        }
    }

    /** "the Bergen-based Nordic Council", "Nordkraft, a Bergen-based company". */
    private void placeBased(SentenceSyntax syntax, int chunk, NounPhrase noun) {
        boolean aside = noun.mention() == null
                && chunk > 1
                && syntax.chunks().get(chunk - 1).is(Kind.COMMA)
                && syntax.chunks().get(chunk - 2).noun() != null;
        NounPhrase named = aside ? syntax.chunks().get(chunk - 2).noun() : noun;
        Entity body =
                named == null || !named.isName() ? null : context.referents().entity(named);
        if (body == null || body.type() != EntityType.ORGANIZATION && body.type() != EntityType.OUTLET) {
            return;
        }
        for (int i = noun.first() + 1; i < noun.head(); i++) {
            Mention mention = syntax.words().get(i - 1).mention();
            boolean hyphen = syntax.lower(i).equals("-") && syntax.lower(i + 1).equals("based");
            boolean based = hyphen || syntax.lower(i).matches("-?based");
            Entity place = based && mention != null ? context.referents().byId(mention.entity()) : null;
            if (place != null && place.type() == EntityType.PLACE) {
                context.add(LOCATED_IN, body, null, place, syntax, noun.span(), "place-based");
            }
        }
    }

    /** "the militia's presence in Mosul", "a permanent army presence in the region". */
    private void presence(SentenceSyntax syntax, NounPhrase noun) {
        if (noun.mention() != null || !syntax.lower(noun.head()).equals("presence")) {
            return;
        }
        Entity body = context.ownerIn(syntax, noun.first(), noun.head());
        if (body != null && body.type() == EntityType.ORGANIZATION) {
            for (NounPhrase where : places(syntax, syntax.chunkOf(noun.head()) + 1)) {
                located(syntax, body, noun, where, "presence");
            }
        }
    }

    /** "strikes against the militia in Mosul", "to defeat the militia in Iraq and Syria", "a raid by the militia in Mosul". */
    private void fought(SentenceSyntax syntax, int chunk, NounPhrase noun) {
        Entity body = noun.isName() ? context.referents().entity(noun) : null;
        if (body == null || body.type() != EntityType.ORGANIZATION || chunk == 0) {
            return;
        }
        Chunk before = syntax.chunks().get(chunk - 1);
        boolean against = before.text().equals("against")
                || before.verb() != null && Aims.isFight(before.verb().lemma());
        NounPhrase act = chunk > 1 && before.text().equals("by") ? actBefore(syntax, chunk - 2) : null;
        if (against || act != null) {
            for (NounPhrase where : places(syntax, chunk + 1)) {
                located(syntax, body, noun, where, "fought-in");
            }
        }
    }

    /** The act of force whose doer "by" names: "an attack | by", "the use of gas | by". */
    private static @Nullable NounPhrase actBefore(SentenceSyntax syntax, int chunk) {
        int at = chunk > 1 && syntax.chunkText(chunk - 1).equals("of") ? chunk - 2 : chunk;
        NounPhrase act = syntax.chunks().get(at).noun();
        return act != null && ACTS.contains(syntax.words().get(act.head()).lemma()) ? act : null;
    }

    /** The places that a preposition of place right there governs. */
    private List<NounPhrase> places(SentenceSyntax syntax, int chunk) {
        boolean in = chunk + 1 < syntax.chunks().size()
                && syntax.chunkText(chunk).matches("in|inside|across|throughout")
                && syntax.chunks().get(chunk + 1).noun() != null;
        return in ? syntax.groupFrom(chunk + 1).members() : List.of();
    }

    private void located(SentenceSyntax syntax, Entity body, NounPhrase noun, NounPhrase where, String rule) {
        List<NounPhrase> of = where.mention() == null
                        && PlaceNouns.isSort(syntax.words().get(where.head()).lemma())
                ? context.behind(syntax, where, "of")
                : List.of();
        NounPhrase named = of.isEmpty() ? where : of.getFirst();
        Entity place = named.isName() ? context.referents().entity(named) : null;
        if (place != null && place.type() == EntityType.PLACE && named.possessor() < 0) {
            context.add(LOCATED_IN, body, null, place, syntax, Span.covering(noun.span(), named.span()), rule);
        }
    }

    /** "Norway's NTB news agency", "the Norwegian newspaper Aftenposten", "the American investor Nordkapital". */
    private void atHome(SentenceSyntax syntax, NounPhrase noun) {
        Mention named = null;
        int at = -1;
        boolean kind = false;
        for (int i = noun.first(); i <= noun.last(); i++) {
            Mention mention = syntax.words().get(i).mention();
            EntityType type = syntax.words().get(i).type();
            if (mention != null
                    && mention.form() == Mention.Form.NAME
                    && (type == EntityType.OUTLET || type == EntityType.ORGANIZATION)
                    && named == null) {
                named = mention;
                at = i;
            }
            kind = kind || Offices.isSortOfBody(syntax.words().get(i).lemma());
        }
        Entity body = named == null ? null : context.referents().byId(named.entity());
        Entity place = at <= noun.first() ? null : context.ownerIn(syntax, noun.first(), at);
        if (body != null && kind && place != null && place.type() == EntityType.PLACE) {
            context.add(LOCATED_IN, body, null, place, syntax, noun.span(), "body-of");
        }
    }

    /** "Nordkapital, the Norwegian investor that …", "Nordkapital is a Norwegian investor". */
    private void sortOfBody(SentenceSyntax syntax, int chunk, NounPhrase sort) {
        if (sort.mention() != null
                || !Offices.isSortOfBody(syntax.words().get(sort.head()).lemma())) {
            return;
        }
        boolean apposed = chunk > 1 && syntax.chunks().get(chunk - 1).is(Kind.COMMA);
        NounPhrase named = apposed ? syntax.chunks().get(chunk - 2).noun() : context.subjectOfBeing(syntax, sort);
        Entity body =
                named == null || !named.isName() ? null : context.referents().entity(named);
        // "Kosovo's main Serb party" is at home with the first
        int end = sort.possessor() < 0 ? sort.head() : sort.possessor() + 1;
        Entity place = context.ownerIn(syntax, sort.first(), end);
        boolean fits = body != null && (body.type() == EntityType.ORGANIZATION || body.type() == EntityType.OUTLET);
        if (fits && body != null && named != null && place != null && place.type() == EntityType.PLACE) {
            context.add(
                    LOCATED_IN, body, null, place, syntax, Span.covering(named.span(), sort.span()), "sort-of-body");
        }
    }

    /** "Equinor, a unit of …", "the arm of …". */
    private void partOf(SentenceSyntax syntax, int chunk, NounPhrase part) {
        List<Chunk> chunks = syntax.chunks();
        if (!Set.of("unit", "subsidiary", "division", "arm", "branch", "affiliate")
                        .contains(syntax.lower(part.head()))
                || chunk < 2) {
            return;
        }
        boolean told = chunks.get(chunk - 1).is(Kind.COMMA)
                || chunks.get(chunk - 1).text().matches("is|was|are|were");
        NounPhrase name = told ? chunks.get(chunk - 2).noun() : null;
        NounPhrase whole =
                chunk + 2 < chunks.size() && chunks.get(chunk + 1).text().equals("of")
                        ? chunks.get(chunk + 2).noun()
                        : null;
        Entity inner = name == null ? null : context.referents().entity(name);
        Entity outer = whole == null
                ? context.ownerIn(syntax, part.first(), part.head())
                : context.referents().entity(whole);
        if (inner != null
                && outer != null
                && inner.type() == EntityType.ORGANIZATION
                && outer.type() != EntityType.PERSON) {
            context.add("PART_OF", inner, null, outer, syntax, part.span(), "part-of");
        }
    }

    /** "based in Bergen", "headquartered in Oslo". */
    private void based(SentenceSyntax syntax, Clause clause) {
        boolean based = Set.of("base", "headquartered", "headquarter", "locate", "located", "situated")
                .contains(clause.verb().lemma());
        if (!based || clause.subject().isEmpty() || clause.under("in").isEmpty()) {
            return;
        }
        Entity body = context.referents().entity(clause.subject().getFirst());
        NounPhrase where = clause.under("in").getFirst();
        @Nullable Entity place = context.referents().entity(where);
        boolean fits = body != null && body.type() != EntityType.PERSON && body.type() != EntityType.PLAN;
        if (fits && body != null && place != null && place.type() == EntityType.PLACE) {
            context.add(
                    LOCATED_IN,
                    body,
                    null,
                    place,
                    syntax,
                    Span.covering(syntax.span(clause.verb()), where.span()),
                    "based-in");
        }
    }
}
