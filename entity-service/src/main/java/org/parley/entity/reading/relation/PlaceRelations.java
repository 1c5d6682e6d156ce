package org.parley.entity.reading.relation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.name.Gazetteer;
import org.parley.entity.reading.name.GazetteerEntry;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.Clause;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.text.Span;

/** Where places and bodies lie, and what they are part of. */
final class PlaceRelations {

    private static final Set<String> MEDIA_NOUNS = Set.of(
            "agency",
            "outlet",
            "newspaper",
            "broadcaster",
            "daily",
            "magazine",
            "website",
            "site",
            "portal",
            "channel",
            "company",
            "firm",
            "bank",
            "carmaker",
            "group",
            "airline",
            "giant",
            "maker",
            "startup");

    private final RelationContext context;

    PlaceRelations(RelationContext context) {
        this.context = context;
    }

    void read(SentenceSyntax syntax) {
        List<Chunk> chunks = syntax.chunks();
        for (int i = 0; i < chunks.size(); i++) {
            NounPhrase noun = chunks.get(i).noun();
            if (noun != null) {
                cityCountry(syntax, i, noun);
                placeIn(syntax, i, noun);
                media(syntax, noun);
                partOf(syntax, i, noun);
            }
        }
        for (Clause clause : syntax.clauses()) {
            based(syntax, clause);
        }
    }

    /** "Bergen, Norway". */
    private void cityCountry(SentenceSyntax syntax, int chunk, NounPhrase city) {
        List<Chunk> chunks = syntax.chunks();
        NounPhrase country = chunk + 2 < chunks.size() && chunks.get(chunk + 1).is(Kind.COMMA)
                ? chunks.get(chunk + 2).noun()
                : null;
        if (country == null
                || !city.isName()
                || !country.isName()
                || country.first() != country.last() && country.possessor() >= 0) {
            return;
        }
        Entity inner = context.referents().entity(city);
        Entity outer = context.referents().entity(country);
        boolean under = chunk > 0 && chunks.get(chunk - 1).is(Kind.PREPOSITION);
        boolean listed = chunk + 3 < chunks.size()
                && (chunks.get(chunk + 3).is(Kind.CONJUNCTION)
                        || chunks.get(chunk + 3).is(Kind.COMMA)
                                && chunk + 4 < chunks.size()
                                && chunks.get(chunk + 4).is(Kind.CONJUNCTION));
        if (inner == null || outer == null || inner.type() != EntityType.PLACE || outer.type() != EntityType.PLACE) {
            return;
        }
        if (under && !listed && isCountry(outer) && !isCountry(inner)) {
            context.add(
                    "LOCATED_IN",
                    inner,
                    null,
                    outer,
                    syntax,
                    Span.covering(city.span(), country.span()),
                    "city-country");
        }
    }

    /** "Mosul in northern Iraq": a name right before "in" and a country or region lies in it. */
    private void placeIn(SentenceSyntax syntax, int chunk, NounPhrase inner) {
        List<Chunk> chunks = syntax.chunks();
        NounPhrase outer =
                chunk + 2 < chunks.size() && chunks.get(chunk + 1).text().equals("in")
                        ? chunks.get(chunk + 2).noun()
                        : null;
        if (outer == null || !inner.isName() || !outer.isName() || outer.possessor() >= 0 || inner.possessor() >= 0) {
            return;
        }
        Entity in = context.referents().entity(inner);
        Entity around = context.referents().entity(outer);
        boolean places = in != null
                && around != null
                && in.type() == EntityType.PLACE
                && around.type() == EntityType.PLACE
                && !in.equals(around);
        if (places && in != null && around != null && isCountry(around) && !isCountry(in)) {
            context.add("LOCATED_IN", in, null, around, syntax, Span.covering(inner.span(), outer.span()), "place-in");
        }
    }

    private static boolean isCountry(Entity place) {
        GazetteerEntry entry = Gazetteer.shipped().find(place.name());
        return entry != null
                && (entry.kind() == GazetteerEntry.Kind.COUNTRY || entry.kind() == GazetteerEntry.Kind.REGION);
    }

    /** "Norway's NTB news agency", "the Norwegian newspaper Aftenposten". */
    private void media(SentenceSyntax syntax, NounPhrase noun) {
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
            kind = kind || MEDIA_NOUNS.contains(syntax.lower(i));
        }
        Entity body = named == null ? null : context.referents().byId(named.entity());
        Entity place = at <= noun.first() ? null : context.ownerIn(syntax, noun.first(), at);
        if (body != null && kind && place != null && place.type() == EntityType.PLACE) {
            context.add("LOCATED_IN", body, null, place, syntax, noun.span(), "media-of");
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
        NounPhrase name =
                chunks.get(chunk - 1).is(Kind.COMMA) ? chunks.get(chunk - 2).noun() : null;
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
                    "LOCATED_IN",
                    body,
                    null,
                    place,
                    syntax,
                    Span.covering(syntax.span(clause.verb()), where.span()),
                    "based-in");
        }
    }
}
