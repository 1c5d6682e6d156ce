package org.parley.entity.reading.dependence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.analysis.Reliance;
import org.parley.entity.reading.document.Article;
import org.parley.entity.reading.document.Document;

/**
 * The chains of an article's claims: from the one who said it, by the outlet that was told and the outlet that relays
 * it, to the article's own outlet. An agency's copy, told by its dateline, comes by that
 * agency. An article of unknown outlet ends its chains with a publisher of its own.
 */
public final class Chains {

    private final String publisher;
    private final @Nullable String primary;
    private final boolean relayed;
    /** The agency whose copy the article is, by its dateline. */
    private final @Nullable String agency;

    public Chains(Document document) {
        Article article = document.article();
        this.publisher = article.outlet() == null ? "unknown:" + article.file() : article.outlet();
        Reliance main = main(document.reliesOn());
        this.primary = main == null ? null : main.outlet();
        Mention dateline = Dateline.agency(document);
        this.agency =
                dateline == null ? null : document.entity(dateline.entity()).name();
        this.relayed = main != null && isWholeArticle(document, main);
    }

    /** The outlet that the article rests on most, or null. */
    public @Nullable String primary() {
        return primary;
    }

    /** Whether the whole article rests on the primary outlet's report. */
    public boolean isRelayed() {
        return relayed;
    }

    /** The chain of what the narrator says without a source. */
    public List<String> own() {
        return agency == null ? List.of(publisher) : List.of(agency, publisher);
    }

    /** The chain of what carries a hearsay mark but names no source. */
    public List<String> hearsay() {
        return primary == null ? own() : chain(List.of(primary));
    }

    /** The chain from the given links, first speaker first, to the article's outlet; no link twice in a row. */
    public List<String> chain(List<String> links) {
        List<String> chain = new ArrayList<>();
        for (String link : links) {
            if (!chain.contains(link)) {
                chain.add(link);
            }
        }
        if (agency != null && !chain.contains(agency)) {
            chain.add(agency);
        }
        chain.remove(publisher);
        chain.add(publisher);
        return List.copyOf(chain);
    }

    private static @Nullable Reliance main(List<Reliance> all) {
        Reliance best = null;
        for (Reliance reliance : all) {
            if (best == null || reliance.evidence().size() > best.evidence().size()) {
                best = reliance;
            }
        }
        return best;
    }

    /** Named in the opening and again, or the only source of a short text: then all of it is that outlet's news. */
    private static boolean isWholeArticle(Document document, Reliance main) {
        int body = 0;
        int opening = document.text().length();
        for (var sentence : document.sentences()) {
            if (!sentence.heading() && ++body == 4) {
                opening = sentence.span().end();
            }
        }
        int end = opening;
        boolean early = main.evidence().stream().anyMatch(span -> span.start() < end);
        long others = document.reliesOn().stream()
                .filter(reliance -> reliance != main)
                .count();
        return early && (main.evidence().size() > 1 || others == 0);
    }
}
