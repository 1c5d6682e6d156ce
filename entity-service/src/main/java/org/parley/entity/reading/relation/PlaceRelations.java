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
                sortOfPlace(syntax, i, noun);
                media(syntax, noun);
                partOf(syntax, i, noun);
            }
        }
        for (Clause clause : syntax.clauses()) {
            based(syntax, clause);
        }
    }

    /** "Bergen, Norway", and with a place that only the text knows, "Sandviken, Bergen". */
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
        boolean wider = Regions.isWide(outer) && !Regions.isWide(inner);
        boolean local = Regions.isKnown(outer) && !Regions.isKnown(inner);
        if (under && !listed && (wider || local)) {
            located(syntax, inner, outer, city, country, "city-country");
        }
    }

    /** "Mosul in northern Iraq", "the university in Bergen": what is named right before "in" lies there. */
    private void placeIn(SentenceSyntax syntax, int chunk, NounPhrase inner) {
        List<Chunk> chunks = syntax.chunks();
        if (chunk + 2 >= chunks.size()
                || !chunks.get(chunk + 1).text().matches("in|inside")
                || chunks.get(chunk + 2).noun() == null) {
            return;
        }
        for (NounPhrase outer : syntax.groupFrom(chunk + 2).members()) {
            Entity around = place(outer);
            if (around == null || outer.possessor() >= 0) {
                return;
            }
            for (NounPhrase one : upTo(syntax, chunk, inner)) {
                Entity in = one.possessor() >= 0 ? null : named(one);
                if (in != null && lies(syntax, in, around, inner, outer)) {
                    located(syntax, in, around, one, outer, "place-in");
                }
            }
        }
    }

    /** The phrase before "in", and those that are listed before a general word for places: "Bergen and other towns". */
    private static List<NounPhrase> upTo(SentenceSyntax syntax, int chunk, NounPhrase last) {
        if (last.isName() || !Regions.isSort(syntax.words().get(last.head()).lemma())) {
            return List.of(last);
        }
        int first = chunk;
        while (first >= 2
                && chunks(syntax, first - 1).is(Kind.CONJUNCTION)
                && chunks(syntax, first - 2).noun() != null) {
            first -= 2;
        }
        return first == chunk ? List.of() : syntax.groupFrom(first).members();
    }

    private static Chunk chunks(SentenceSyntax syntax, int index) {
        return syntax.chunks().get(index);
    }

    private boolean lies(SentenceSyntax syntax, Entity in, Entity around, NounPhrase inner, NounPhrase outer) {
        return in.type() == EntityType.PLACE
                ? Regions.isWide(around) && !Regions.isWide(in)
                : hangsOn(syntax, inner, outer);
    }

    /** A body's place is its own only where the tree hangs it on the body: "met the union in Bergen" tells of the meeting. */
    private boolean hangsOn(SentenceSyntax syntax, NounPhrase body, NounPhrase place) {
        int before = syntax.chunkOf(body.first()) - 1;
        boolean listed = before >= 0
                && (chunks(syntax, before).is(Kind.CONJUNCTION)
                        || chunks(syntax, before).text().equals("between"));
        return !listed && context.isModifier(syntax, place, body);
    }

    /** "Voss is a town in Norway", "Voss, a town in western Norway, …". */
    private void sortOfPlace(SentenceSyntax syntax, int chunk, NounPhrase sort) {
        List<Chunk> chunks = syntax.chunks();
        boolean followed = chunk + 2 < chunks.size()
                && chunks.get(chunk + 1).text().equals("in")
                && chunks.get(chunk + 2).noun() != null;
        if (!followed
                || sort.mention() != null
                || !Regions.isSort(syntax.words().get(sort.head()).lemma())) {
            return;
        }
        NounPhrase outer = chunks.get(chunk + 2).noun();
        NounPhrase name = chunk < 2 || !chunks.get(chunk - 1).is(Kind.COMMA) ? subjectOfBeing(syntax, sort) : null;
        if (name == null && chunk >= 2 && chunks.get(chunk - 1).is(Kind.COMMA)) {
            name = chunks.get(chunk - 2).noun();
        }
        Entity in = name == null || !name.isName() ? null : named(name);
        Entity around = outer == null ? null : place(outer);
        if (in != null && around != null && name != null && outer != null && !Regions.isWide(in)) {
            located(syntax, in, around, name, outer, "sort-of-place");
        }
    }

    private static @Nullable NounPhrase subjectOfBeing(SentenceSyntax syntax, NounPhrase predicate) {
        for (Clause clause : syntax.clauses()) {
            boolean is = clause.verb().lemma().equals("be")
                    && !clause.verb().negated()
                    && clause.object().contains(predicate)
                    && !clause.subject().isEmpty();
            if (is) {
                return clause.subject().getFirst();
            }
        }
        return null;
    }

    private void located(
            SentenceSyntax syntax, Entity in, Entity around, NounPhrase inner, NounPhrase outer, String rule) {
        context.add("LOCATED_IN", in, null, around, syntax, Span.covering(inner.span(), outer.span()), rule);
    }

    private @Nullable Entity place(NounPhrase noun) {
        Entity entity = noun.isName() ? context.referents().entity(noun) : null;
        return entity != null && entity.type() == EntityType.PLACE ? entity : null;
    }

    private @Nullable Entity named(NounPhrase noun) {
        Entity entity = noun.isName() ? context.referents().entity(noun) : null;
        boolean fits =
                entity != null && (entity.type() == EntityType.PLACE || entity.type() == EntityType.ORGANIZATION);
        return fits ? entity : null;
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
