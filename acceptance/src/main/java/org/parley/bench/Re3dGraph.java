package org.parley.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.entity.reading.analysis.Analysis;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Event;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.analysis.Party;
import org.parley.entity.reading.analysis.Relation;
import org.parley.entity.reading.analysis.Statement;
import org.parley.entity.reading.name.Gazetteer;
import org.parley.entity.reading.name.GazetteerEntry;
import org.parley.entity.reading.text.ArticleText;
import org.parley.entity.reading.text.Span;

/**
 * What was read, in the kinds of re3d. Several of ours say one of theirs: who attacks whom is an event here and
 * FightingAgainst there, who agreed with whom, or told whom, is CommWith. An event's place is where those are who take part.
 */
final class Re3dGraph {

    /** The kinds of re3d that the reading has words for; not titles, numbers and what lies apart. */
    static final Set<String> KINDS = Set.of(
            "CommWith", "InChargeOf", "BelongsTo", "CoLocated", "FightingAgainst", "AlliesOf", "Likes", "Dislikes");

    private static final Map<String, List<String>> OF_PREDICATES = Map.ofEntries(
            Map.entry("HEADS", List.of("InChargeOf", "BelongsTo")),
            Map.entry("LEADS", List.of("InChargeOf", "BelongsTo")),
            Map.entry("HOLDS_ROLE", List.of("InChargeOf", "BelongsTo")),
            Map.entry("FOUNDED", List.of("InChargeOf")),
            Map.entry("OWNS", List.of("InChargeOf")),
            Map.entry("CONTROLS", List.of("InChargeOf")),
            Map.entry("ALLY_OF", List.of("AlliesOf")),
            Map.entry("MEMBER_OF", List.of("BelongsTo")),
            Map.entry("PART_OF", List.of("BelongsTo", "CoLocated")),
            Map.entry("LOCATED_IN", List.of("CoLocated", "HasAttrOf")),
            Map.entry("SUPPORTS", List.of("AlliesOf", "Likes")),
            Map.entry("OPPOSES", List.of("Dislikes", "FightingAgainst")));
    private static final Map<String, List<String>> OF_CLASSES = Map.of(
            "CONSULT", List.of("CommWith"),
            "AGREE", List.of("CommWith", "AlliesOf"),
            "COOPERATE", List.of("AlliesOf", "CommWith"),
            "SUPPORT", List.of("Likes", "AlliesOf"),
            "AID", List.of("Likes", "AlliesOf"),
            "DISAPPROVE", List.of("Dislikes"),
            "REJECT", List.of("Dislikes"),
            "COERCE", List.of("FightingAgainst", "Dislikes"),
            "ASSAULT", List.of("FightingAgainst"),
            "FIGHT", List.of("FightingAgainst"));
    /** Events that say more than their class: who is given an office is under the giver, what is taken under the taker. */
    private static final Map<String, List<String>> OF_TYPES = Map.of(
            "APPOINTMENT", List.of("InChargeOf", "CommWith"), "CAPTURE", List.of("FightingAgainst", "InChargeOf"));

    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{L}+");

    private final Analysis analysis;
    private final ArticleText text;

    Re3dGraph(Analysis analysis, ArticleText text) {
        this.analysis = analysis;
        this.text = text;
    }

    /**
     * Two whom the reading relates.
     *
     * @param one where the first is mentioned
     * @param counts whether it is wrong if re3d has nothing of the kind; not of what follows from an event alone
     */
    record Found(List<String> kinds, List<Span> one, List<Span> other, boolean counts, Span sentence, String told) {}

    List<Found> found() {
        List<Found> found = new ArrayList<>();
        for (Relation relation : analysis.relations()) {
            List<String> kinds = OF_PREDICATES.get(relation.predicate());
            if (relation.object() != null && kinds != null && !isPlan(relation.object())) {
                found.add(new Found(
                        kinds,
                        mentions(relation.subject(), relation.evidence()),
                        mentions(relation.object(), relation.evidence()),
                        !relation.predicate().equals("HOLDS_ROLE"),
                        relation.evidence(),
                        name(relation.subject()) + " " + relation.predicate() + " " + name(relation.object())));
            }
        }
        analysis.events().forEach(event -> event(event, found));
        for (Statement statement : analysis.statements()) {
            if (statement.toldTo() != null && statement.speaker() instanceof Party.Known(String speaker)) {
                found.add(new Found(
                        List.of("CommWith"),
                        mentions(speaker),
                        mentions(statement.toldTo()),
                        true,
                        statement.evidence(),
                        name(speaker) + " told " + name(statement.toldTo())));
            }
        }
        return found;
    }

    private void event(Event event, List<Found> found) {
        List<String> ofClass = event.plover() == null ? null : OF_CLASSES.get(event.plover());
        List<String> kinds = OF_TYPES.getOrDefault(event.type(), ofClass);
        Span sentence = event.evidence().getFirst();
        List<Party> parties = event.parties();
        for (int i = 0; i < parties.size(); i++) {
            String told = event.type() + " " + name(parties.get(i)) + ", ";
            for (int k = i + 1; k < parties.size() && kinds != null; k++) {
                boolean counts = parties.get(i) instanceof Party.Known && parties.get(k) instanceof Party.Known;
                found.add(new Found(
                        kinds,
                        places(event, parties.get(i)),
                        places(event, parties.get(k)),
                        counts,
                        sentence,
                        told + name(parties.get(k))));
            }
            if (event.place() != null) {
                List<String> there = List.of("CoLocated", "FightingAgainst", "InChargeOf");
                found.add(new Found(
                        there,
                        places(event, parties.get(i)),
                        mentions(event.place()),
                        false,
                        sentence,
                        told + name(event.place())));
            }
        }
    }

    /** Where the party stands in the sentences that tell of the event. */
    private List<Span> places(Event event, Party party) {
        return switch (party) {
            case Party.Known known ->
                event.evidence().stream()
                        .flatMap(sentence -> mentions(known.entity(), sentence).stream())
                        .distinct()
                        .toList();
            case Party.Unnamed unnamed -> occurrences(event, unnamed.text());
            case Party.Anonymous anonymous -> occurrences(event, anonymous.anonymous());
        };
    }

    private List<Span> occurrences(Event event, String words) {
        List<Span> places = new ArrayList<>();
        for (Span sentence : event.evidence()) {
            int at = text.slice(sentence).indexOf(words);
            if (at >= 0) {
                int start = sentence.start() + text.slice(sentence).codePointCount(0, at);
                places.add(new Span(start, start + words.codePointCount(0, words.length())));
            }
        }
        return places;
    }

    /** The mentions of an entity and, of a country, its nationality words in the sentence: no mentions, yet "the Iraqi people" is read as Iraq. */
    private List<Span> mentions(String entity, Span sentence) {
        List<Span> spans = new ArrayList<>(mentions(entity));
        GazetteerEntry country = Gazetteer.shipped().find(name(entity));
        Matcher words = CAPITALISED.matcher(text.slice(sentence));
        while (country != null && words.find()) {
            if (country.key().equals(Gazetteer.shipped().countryOfNationality(words.group()))) {
                int start = sentence.start() + text.slice(sentence).codePointCount(0, words.start());
                spans.add(new Span(start, start + words.group().length()));
            }
        }
        return spans;
    }

    private List<Span> mentions(String entity) {
        return analysis.mentions().stream()
                .filter(mention -> mention.entity().equals(entity))
                .map(Mention::span)
                .toList();
    }

    /** The sentence that holds a phrase. */
    Optional<Span> sentence(Span phrase) {
        return analysis.sentences().stream()
                .filter(sentence -> sentence.overlaps(phrase))
                .findFirst();
    }

    private boolean isPlan(String id) {
        return analysis.entities().stream()
                .anyMatch(entity -> entity.id().equals(id) && entity.type() == EntityType.PLAN);
    }

    private String name(Party party) {
        return switch (party) {
            case Party.Known known -> name(known.entity());
            case Party.Unnamed unnamed -> "“" + unnamed.text() + "”";
            case Party.Anonymous anonymous -> "“" + anonymous.anonymous() + "”";
        };
    }

    private String name(String id) {
        return analysis.entities().stream()
                .filter(entity -> entity.id().equals(id))
                .map(Entity::name)
                .findFirst()
                .orElse(id);
    }
}
