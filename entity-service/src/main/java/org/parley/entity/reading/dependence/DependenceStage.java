package org.parley.entity.reading.dependence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.analysis.Reliance;
import org.parley.entity.reading.document.Document;
import org.parley.entity.reading.document.Stage;
import org.parley.entity.reading.syntax.Referents;
import org.parley.entity.reading.text.Sentence;
import org.parley.entity.reading.text.Span;

/**
 * Finds the outlets whose reports an article passes on, by the words around their names: "told", "citing", "reported", and the
 * agency of its dateline.
 */
public final class DependenceStage implements Stage {

    @Override
    public String name() {
        return "dependence";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Document read(Document document) {
        Referents referents = new Referents(document);
        Map<String, List<Span>> evidence = new LinkedHashMap<>();
        Mention dateline = Dateline.agency(document);
        for (Mention mention : document.mentions()) {
            Entity outlet = referents.byId(mention.entity());
            if (outlet == null || outlet.type() != EntityType.OUTLET || isOwn(document, outlet, mention)) {
                continue;
            }
            Span span = mention.equals(dateline) ? mention.span() : evidence(document, mention);
            List<Span> known = evidence.getOrDefault(outlet.name(), List.of());
            if (span != null && known.stream().noneMatch(span::overlaps)) {
                evidence.computeIfAbsent(outlet.name(), key -> new ArrayList<>())
                        .add(span);
            }
        }
        List<Reliance> relied = new ArrayList<>();
        evidence.forEach((outlet, spans) -> relied.add(new Reliance(outlet, spans)));
        return document.withReliesOn(relied);
    }

    private static boolean isOwn(Document document, Entity outlet, Mention mention) {
        String own = document.article().outlet();
        return own != null && (own.equalsIgnoreCase(outlet.name()) || own.equalsIgnoreCase(mention.text()));
    }

    /** The words that cite the outlet, or null where it is only spoken of. */
    private static @Nullable Span evidence(Document document, Mention mention) {
        Sentence sentence = document.sentenceOf(mention.span()).orElse(null);
        return sentence == null ? null : CitingWords.around(document, sentence, mention.span());
    }
}
