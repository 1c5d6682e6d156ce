package org.parley.entity.reading.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.document.Stage;
import org.parley.entity.reading.text.Capitals;
import org.parley.entity.reading.text.Span;

/**
 * Finds the names of an article: asks its recognisers, settles where they overlap, and gives each name one type for the
 * whole article. Leaves one entity for each distinct name (known names of one thing are one entity already).
 */
public final class NameStage implements Stage {

    private final List<NameRecognizer> recognizers;

    public NameStage() {
        this(List.of(new RuleNameRecognizer(Gazetteer.shipped())));
    }

    NameStage(List<NameRecognizer> recognizers) {
        this.recognizers = List.copyOf(recognizers);
    }

    @Override
    public String name() {
        return "names";
    }

    @Override
    public int version() {
        return 13;
    }

    @Override
    public Document read(Document document) {
        List<FoundName> names = new ArrayList<>();
        for (NameRecognizer recognizer : recognizers) {
            names.addAll(recognizer.recognize(document));
        }
        names.removeIf(name -> isHalfOfNationality(name) || isSeveralOfAKind(name) || isOffice(name));
        List<FoundName> all = List.copyOf(names);
        names.replaceAll(name -> shortForCountry(name, all));
        Set<String> own = ownAcronyms(all);
        names.replaceAll(name -> own.contains(name.text()) ? name.unknown() : name);
        names.sort(Comparator.comparing(FoundName::span));
        names = OwnApostrophes.widened(names);
        names = OwnOutlet.named(document, names);
        names = InvertedNames.joined(names);
        NameTyping typing = new NameTyping(names);
        OwnedBodies bodies = new OwnedBodies(document, names);
        Map<String, Entity> entities = new LinkedHashMap<>();
        List<Mention> mentions = new ArrayList<>();
        for (FoundName name : names) {
            EntityType type = typing.type(name);
            OwnedBodies.@Nullable Owned body = type == EntityType.ORGANIZATION ? bodies.of(name) : null;
            String key = body == null ? keyOf(name, type) : body.key();
            String full = body == null ? nameOf(name, type) : body.name();
            Entity entity = entities.computeIfAbsent(key, k -> new Entity("e" + (entities.size() + 1), type, full));
            mentions.add(mention(document, name, entity, Senses.of(name, type)));
        }
        signature(document, entities, mentions);
        return document.withMentions(List.copyOf(entities.values()), mentions);
    }

    /** The "North" of "North Korean", where the article also speaks of "the North". */
    private static boolean isHalfOfNationality(FoundName name) {
        return name.to() - name.from() == 1
                && Gazetteer.shipped().isRegionalQuality(name.sentence().tokens(), name.from());
    }

    /** "MPs", "NGOs": several of what an abbreviation stands for, none of whom it names. */
    private static boolean isSeveralOfAKind(FoundName name) {
        return name.entry() == null && name.text().matches("\\p{Lu}{2,4}s");
    }

    /** "the Amir": an office, though there are people called so. */
    private static boolean isOffice(FoundName name) {
        return Lexicon.isTitleOrName(name.text())
                && DocumentWords.lower(name.sentence().tokens(), name.from() - 1)
                        .equals("the");
    }

    /** "the North" where the article speaks of one country by that name, North Korea. */
    private static FoundName shortForCountry(FoundName name, List<FoundName> all) {
        if (name.length() != 1 || name.entry() != null || !Gazetteer.isQuarter(name.text())) {
            return name;
        }
        List<GazetteerEntry> countries = all.stream()
                .filter(other -> other.text().startsWith(name.text() + " "))
                .map(FoundName::entry)
                .filter(entry -> entry != null && entry.kind() == GazetteerEntry.Kind.COUNTRY)
                .distinct()
                .toList();
        return countries.size() == 1 ? name.standingFor(countries.getFirst()) : name;
    }

    /** "Harbour Workers' Federation (FTC)": the article's own short forms, whatever else is known by them. */
    private static Set<String> ownAcronyms(List<FoundName> names) {
        Set<String> own = new HashSet<>();
        for (int i = 0; i + 1 < names.size(); i++) {
            FoundName full = names.get(i);
            FoundName brief = names.get(i + 1);
            boolean bracketed = full.sentence() == brief.sentence()
                    && brief.from() == full.to() + 1
                    && brief.to() < brief.sentence().tokens().size()
                    && brief.sentence().tokens().get(full.to()).text().equals("(")
                    && brief.sentence().tokens().get(brief.to()).text().equals(")");
            GazetteerEntry known = brief.entry();
            if (bracketed
                    && known != null
                    && known.type() == EntityType.ORGANIZATION
                    && full.length() > 1
                    && NameShape.isAcronym(brief.text())
                    && (full.entry() == null || !full.entry().key().equals(known.key()))) {
                own.add(brief.text());
            }
        }
        return own;
    }

    /** The outlet's name as a line of its own behind the body. */
    private static void signature(Document document, Map<String, Entity> entities, List<Mention> mentions) {
        for (Span chrome : document.notBody()) {
            @Nullable GazetteerEntry entry = Gazetteer.shipped().find(document.slice(chrome));
            if (entry != null && entry.kind() == GazetteerEntry.Kind.OUTLET) {
                Entity entity = entities.computeIfAbsent(
                        entry.key(), k -> new Entity("e" + (entities.size() + 1), EntityType.OUTLET, entry.name()));
                mentions.add(new Mention(
                        entity.id(),
                        chrome.start(),
                        chrome.end(),
                        document.slice(chrome),
                        Mention.Form.NAME,
                        null,
                        "signature"));
            }
        }
    }

    /** Known names of one thing share its key; a name that this article uses otherwise is itself. */
    private static String keyOf(FoundName name, EntityType type) {
        @Nullable GazetteerEntry entry = name.entry();
        if (entry == null || entry.type() != type) {
            return type + "/" + name.text();
        }
        boolean city = entry.kind() == GazetteerEntry.Kind.CAPITAL && Senses.of(name, type) == null;
        return city ? "city/" + name.text() : entry.key();
    }

    private static String nameOf(FoundName name, EntityType type) {
        @Nullable GazetteerEntry entry = name.entry();
        if (entry == null
                || entry.type() != type
                || (entry.kind() == GazetteerEntry.Kind.CAPITAL && Senses.of(name, type) == null)) {
            boolean shouted = type == EntityType.PLACE && Capitals.isShouted(name.text());
            return shouted ? Capitals.spoken(name.text()) : name.text();
        }
        return entry.name();
    }

    private static Mention mention(Document document, FoundName name, Entity entity, Mention.@Nullable Sense sense) {
        Span span = name.span();
        return new Mention(
                entity.id(),
                span.start(),
                span.end(),
                document.slice(span),
                Mention.Form.NAME,
                sense,
                name.evidence().rules());
    }
}
