package org.parley.entity.reading.relation;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.syntax.Chunk;
import org.parley.entity.reading.syntax.Chunk.Kind;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.PlaceNouns;
import org.parley.entity.reading.syntax.SentenceSyntax;
import org.parley.entity.reading.text.Span;

/** Where places and bodies lie, and what they are part of. */
final class PlaceRelations {

    /** Verbs that are told where: "met the council in Bergen". */
    private static final Set<String> MEETING = Set.of("meet", "receive", "greet", "address");

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
                amongPlaces(syntax, i, noun);
                ofNation(syntax, i, noun);
            }
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
                || !chunks.get(chunk + 1).text().matches(isQuarter(syntax, inner) ? "in|inside|of" : "in|inside")
                || chunks.get(chunk + 2).noun() == null) {
            return;
        }
        for (NounPhrase outer : syntax.groupFrom(chunk + 2).members()) {
            Entity around = around(syntax, outer);
            if (around == null || outer.possessor() >= 0) {
                return;
            }
            for (NounPhrase one : upTo(syntax, chunk, inner)) {
                Entity in = one.possessor() >= 0 ? null : named(syntax, one);
                if (in != null && lies(syntax, in, around, inner, outer)) {
                    located(syntax, in, around, one, outer, "place-in");
                }
            }
        }
    }

    /** "the Karrada district | of Baghdad". */
    private boolean isQuarter(SentenceSyntax syntax, NounPhrase noun) {
        return noun.mention() == null && named(syntax, noun) != null;
    }

    /** The phrase before "in", and those that are listed before a general word for places: "Bergen and other towns". */
    private List<NounPhrase> upTo(SentenceSyntax syntax, int chunk, NounPhrase last) {
        if (last.isName()
                || isQuarter(syntax, last)
                || !PlaceNouns.isSort(syntax.words().get(last.head()).lemma())) {
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

    /** "Bergen and other parts of Norway", "towns in Norway including Bergen and Voss". */
    private void amongPlaces(SentenceSyntax syntax, int chunk, NounPhrase noun) {
        List<Chunk> chunks = syntax.chunks();
        boolean sort = noun.mention() == null
                && PlaceNouns.isSort(syntax.words().get(noun.head()).lemma());
        boolean others = sort
                && chunk > 1
                && chunks.get(chunk - 1).is(Kind.CONJUNCTION)
                && syntax.lower(noun.first()).equals("other");
        if (others) {
            for (NounPhrase outer : context.behind(syntax, noun, "of")) {
                upTo(syntax, chunk, noun).forEach(one -> within(syntax, one, place(outer), outer, "other-parts"));
            }
        }
        int at = chunk + (syntax.chunkText(chunk + 1).equals(",") ? 2 : 1);
        boolean including = syntax.chunkText(at).equals("including")
                && at + 1 < chunks.size()
                && chunks.get(at + 1).noun() != null;
        if (including) {
            Entity land = place(noun);
            if (land == null && syntax.lower(noun.head()).equals("territory")) {
                land = context.referents().affiliation(syntax, noun.first(), noun.head());
            }
            for (NounPhrase one : syntax.groupFrom(at + 1).members()) {
                within(syntax, one, land, noun, "including");
            }
        }
    }

    private void within(
            SentenceSyntax syntax, NounPhrase inner, @Nullable Entity around, NounPhrase outer, String rule) {
        Entity in = place(inner);
        if (in != null
                && around != null
                && around.type() == EntityType.PLACE
                && Regions.width(in) < Regions.width(around)) {
            located(syntax, in, around, inner, outer, rule);
        }
    }

    /** "the Norwegian port of Narvik", "the Norwegian port Narvik", "Norway's northern Narvik district". */
    private void ofNation(SentenceSyntax syntax, int chunk, NounPhrase noun) {
        Entity inside = named(syntax, noun);
        int end = inside == null || !noun.isName() ? noun.head() : syntax.mentionStart(noun);
        boolean sort = inside == null || noun.isName()
                ? IntStream.range(noun.first(), noun.isName() ? end : noun.head() + 1)
                        .anyMatch(i -> Regions.isSettled(syntax.words().get(i).lemma()))
                : noun.possessor() >= 0;
        List<NounPhrase> of = noun.isName() || !syntax.chunkText(chunk + 1).equals("of")
                ? List.of()
                : context.behind(syntax, noun, "of");
        NounPhrase name = inside != null ? noun : of.size() == 1 ? of.getFirst() : null;
        Entity town = inside != null ? inside : name == null ? null : place(name);
        Entity land = sort ? context.referents().affiliation(syntax, noun.first(), end) : null;
        if (town != null
                && name != null
                && land != null
                && town.type() == EntityType.PLACE
                && Regions.width(land) == Regions.COUNTRY
                && Regions.width(town) < Regions.COUNTRY) {
            located(syntax, town, land, noun, name, "place-of-nation");
        }
    }

    private static Chunk chunks(SentenceSyntax syntax, int index) {
        return syntax.chunks().get(index);
    }

    private boolean lies(SentenceSyntax syntax, Entity in, Entity around, NounPhrase inner, NounPhrase outer) {
        if (in.type() != EntityType.PLACE) {
            return hangsOn(syntax, inner, outer);
        }
        // "Voss in the province of Bergen"; "the harbour district of Bergen", "the Blue Mosque in Istanbul"
        boolean region = Regions.isRegion(syntax.words().get(outer.head()).lemma());
        boolean part = !inner.isName() || Regions.isBuilding(in);
        return Regions.width(in) < (region || part ? Math.max(1, Regions.width(around)) : Regions.width(around));
    }

    /** A body's place is its own only where the tree hangs it on the body: "met the union in Bergen" tells of the meeting. */
    private boolean hangsOn(SentenceSyntax syntax, NounPhrase body, NounPhrase place) {
        int before = syntax.chunkOf(body.first()) - 1;
        boolean listed = before >= 0
                && (chunks(syntax, before).is(Kind.CONJUNCTION)
                        || chunks(syntax, before).text().equals("between"));
        boolean met = syntax.clauses().stream()
                .anyMatch(clause -> clause.verbChunk() < before + 1
                        && clause.lastChunk() > before
                        && MEETING.contains(clause.verb().lemma())
                        && IntStream.rangeClosed(clause.verbChunk(), before)
                                .noneMatch(between -> chunks(syntax, between).is(Kind.COMMA)));
        return !listed && !met && context.isModifier(syntax, place, body);
    }

    /** "Voss is a town in Norway", "Voss, a town in western Norway, …". */
    private void sortOfPlace(SentenceSyntax syntax, int chunk, NounPhrase sort) {
        List<Chunk> chunks = syntax.chunks();
        boolean followed = chunk + 2 < chunks.size()
                && chunks.get(chunk + 1).text().matches("in|on")
                && chunks.get(chunk + 2).noun() != null;
        String lemma = syntax.words().get(sort.head()).lemma();
        if (!followed || sort.mention() != null || !PlaceNouns.isSort(lemma) && !Offices.isBody(lemma)) {
            return;
        }
        NounPhrase outer = chunks.get(chunk + 2).noun();
        NounPhrase name =
                chunk < 2 || !chunks.get(chunk - 1).is(Kind.COMMA) ? context.subjectOfBeing(syntax, sort) : null;
        if (name == null && chunk >= 2 && chunks.get(chunk - 1).is(Kind.COMMA)) {
            name = chunks.get(chunk - 2).noun();
        }
        Entity in = name == null || !name.isName() ? null : named(syntax, name);
        Entity around = outer == null ? null : around(syntax, outer);
        if (in != null && around != null && name != null && outer != null && !Regions.isWide(in)) {
            located(syntax, in, around, name, outer, "sort-of-place");
        }
    }

    private void located(
            SentenceSyntax syntax, Entity in, Entity around, NounPhrase inner, NounPhrase outer, String rule) {
        context.add("LOCATED_IN", in, null, around, syntax, Span.covering(inner.span(), outer.span()), rule);
    }

    private @Nullable Entity place(NounPhrase noun) {
        Entity entity = noun.isName() ? context.referents().entity(noun) : null;
        return entity != null && entity.type() == EntityType.PLACE ? entity : null;
    }

    /** "Mosul", "the northwest province of Latakia". */
    private @Nullable Entity around(SentenceSyntax syntax, NounPhrase noun) {
        if (noun.mention() != null
                || !PlaceNouns.isSort(syntax.words().get(noun.head()).lemma())) {
            return place(noun);
        }
        List<NounPhrase> of = context.behind(syntax, noun, "of");
        return of.size() == 1 ? place(of.getFirst()) : null;
    }

    /** "Mosul", "the Karrada neighbourhood". */
    private @Nullable Entity named(SentenceSyntax syntax, NounPhrase noun) {
        Mention before = noun.head() > noun.first()
                        && noun.mention() == null
                        && PlaceNouns.isSort(syntax.words().get(noun.head()).lemma())
                ? syntax.words().get(noun.head() - 1).mention()
                : null;
        if (before != null && before.form() == Mention.Form.NAME) {
            Entity quarter = context.referents().byId(before.entity());
            return quarter != null && quarter.type() == EntityType.PLACE ? quarter : null;
        }
        Entity entity = noun.isName() ? context.referents().entity(noun) : null;
        boolean fits =
                entity != null && (entity.type() == EntityType.PLACE || entity.type() == EntityType.ORGANIZATION);
        return fits ? entity : null;
    }
}
