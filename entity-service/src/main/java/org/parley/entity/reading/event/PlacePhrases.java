package org.parley.entity.reading.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.name.Gazetteer;
import org.parley.entity.reading.name.GazetteerEntry;
import org.parley.entity.reading.syntax.NounPhrase;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.syntax.SentenceSyntax;

/** Which place a phrase means: "Oslo", "the Bergen district", "the island of Naxos". */
final class PlacePhrases {

    private static final Set<String> SORTS_OF_PLACES = Set.of(
            "airport",
            "base",
            "capital",
            "city",
            "coast",
            "crossing",
            "district",
            "island",
            "outskirts",
            "port",
            "province",
            "region",
            "shore",
            "state",
            "suburb",
            "town",
            "village",
            "office",
            "residence",
            "headquarters",
            "palace",
            "plant",
            "factory",
            "mine",
            "refinery",
            "hospital",
            "prison",
            "jail",
            "hotel",
            "stadium");

    private final Referents referents;

    PlacePhrases(Referents referents) {
        this.referents = referents;
    }

    /** The place that the first phrase to tell of one means: "Oslo", "the Bergen district", "the province of Bergen". */
    @Nullable
    Entity of(SentenceSyntax syntax, List<NounPhrase> nouns) {
        for (NounPhrase noun : nouns) {
            Entity seat = capital(syntax, noun);
            Entity entity = seat == null ? referents.entity(noun) : seat;
            Entity inside = entity == null ? placeInside(syntax, noun) : entity;
            Entity place = inside == null ? namedSort(syntax, syntax.chunkOf(noun.head()) + 1) : inside;
            if (place != null && place.type() == EntityType.PLACE) {
                return place;
            }
        }
        return null;
    }

    /** "the Bergen district", "the Naxos region": the name before the word for what it is. */
    private @Nullable Entity placeInside(SentenceSyntax syntax, NounPhrase noun) {
        Mention mention = noun.head() > noun.first() && SORTS_OF_PLACES.contains(syntax.lower(noun.head()))
                ? syntax.words().get(noun.head() - 1).mention()
                : null;
        Entity entity = mention == null ? null : referents.byId(mention.entity());
        return entity != null && entity.type() == EntityType.PLACE ? entity : null;
    }

    /** "the island of Naxos", "the coast of Libya": the name behind "of". */
    private @Nullable Entity namedSort(SentenceSyntax syntax, int of) {
        NounPhrase name = of + 1 < syntax.chunks().size()
                        && syntax.chunks().get(of).text().equals("of")
                ? syntax.chunks().get(of + 1).noun()
                : null;
        String sort = syntax.chunks().get(of - 1).text().toLowerCase(Locale.ROOT);
        Entity entity = name == null || !SORTS_OF_PLACES.contains(sort.substring(sort.lastIndexOf(' ') + 1))
                ? null
                : referents.entity(name);
        return entity == null || entity.type() != EntityType.PLACE ? null : entity;
    }

    /** "the Norwegian capital": Oslo, or Norway where it is not known which town is meant; "the capital, Oslo": Oslo. */
    private @Nullable Entity capital(SentenceSyntax syntax, NounPhrase noun) {
        if (!syntax.lower(noun.head()).equals("capital")) {
            return null;
        }
        int behind = syntax.chunkOf(noun.head()) + 1;
        NounPhrase name = syntax.chunkText(behind).equals(",")
                        && behind + 1 < syntax.chunks().size()
                ? syntax.chunks().get(behind + 1).noun()
                : null;
        Entity aside = name == null || !name.isName() ? null : referents.entity(name);
        boolean closed = syntax.chunkText(behind + 2).matches("[,.]?");
        if (closed && aside != null && aside.type() == EntityType.PLACE && !isCountry(aside)) {
            return aside;
        }
        Entity country = referents.affiliation(syntax, noun.first(), noun.head());
        GazetteerEntry known = country == null ? null : Gazetteer.shipped().find(country.name());
        if (known == null || country == null) {
            return country;
        }
        for (Entity place : referents.entities()) {
            if (place.type() == EntityType.PLACE && isCapitalOf(place, known)) {
                return place;
            }
        }
        return referents.capital(known, country);
    }

    private static boolean isCapitalOf(Entity place, GazetteerEntry country) {
        GazetteerEntry entry = Gazetteer.shipped().find(place.name());
        return entry != null
                && entry.kind() == GazetteerEntry.Kind.CAPITAL
                && entry.key().equals(country.key());
    }

    /** Whether a place is the country, or its capital. */
    boolean isWithin(Entity place, Entity country) {
        GazetteerEntry known = Gazetteer.shipped().find(country.name());
        return place.equals(country) || known != null && isCapitalOf(place, known);
    }

    static boolean isCountry(Entity place) {
        GazetteerEntry entry = Gazetteer.shipped().find(place.name());
        return entry != null && entry.kind() == GazetteerEntry.Kind.COUNTRY;
    }
}
