package org.parley.entity.reading.dependence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.parley.entity.reading.text.Token;

/** Finds the outlets whose reports an article passes on, by the words around their names: "told", "citing", "reported". */
public final class DependenceStage implements Stage {

    private static final Set<String> REPORT_VERBS = Set.of(
            "reported",
            "reports",
            "said",
            "says",
            "cited",
            "cites",
            "noted",
            "notes",
            "wrote",
            "writes",
            "revealed",
            "reveals",
            "disclosed",
            "quoted",
            "quotes",
            "published",
            "learned",
            "obtained",
            "claimed",
            "claims",
            "added",
            "broke",
            "announced",
            "confirmed");
    private static final Set<String> CITING = Set.of(
            "citing",
            "told",
            "tell",
            "quoting",
            "quoted",
            "cited",
            "via",
            "informed",
            "reported",
            "published",
            "interview",
            "report",
            "reports",
            "according",
            "confirmed",
            "speaking",
            "spoke",
            "said",
            "disclosed",
            "seen",
            "obtained",
            "carried",
            "interviewed",
            "statement",
            "comments",
            "remarks",
            "article",
            "revealed",
            "admitted",
            "acknowledged",
            "described",
            "explained");
    private static final Set<String> BETWEEN = Set.of(
            "to",
            "by",
            "with",
            "from",
            "in",
            "of",
            "a",
            "an",
            "the",
            "on",
            "for",
            "report",
            "reports",
            "media",
            "outlet",
            "news",
            "agency",
            "website",
            "site",
            "newspaper",
            "state",
            "broadcaster",
            "channel",
            "magazine",
            "american",
            "u.s.",
            "us",
            "british",
            "german",
            "french",
            "russian",
            "local",
            "daily",
            "its",
            "'s",
            "\"",
            "“",
            "interview",
            "public",
            "exclusive",
            "business");

    @Override
    public String name() {
        return "dependence";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Document read(Document document) {
        Referents referents = new Referents(document);
        Map<String, List<Span>> evidence = new LinkedHashMap<>();
        for (Mention mention : document.mentions()) {
            Entity outlet = referents.byId(mention.entity());
            if (outlet == null || outlet.type() != EntityType.OUTLET || isOwn(document, outlet, mention)) {
                continue;
            }
            Span span = evidence(document, mention);
            if (span != null) {
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
        if (sentence == null) {
            return null;
        }
        List<Token> tokens = sentence.tokens();
        List<Token> named = sentence.tokensIn(mention.span());
        if (named.isEmpty()) {
            return null;
        }
        int first = named.getFirst().index();
        int last = named.getLast().index();
        int i = first - 1;
        int steps = 0;
        while (i >= 0
                && steps < 9
                && (BETWEEN.contains(tokens.get(i).lower())
                        || document.mentionAt(tokens.get(i)).isPresent())
                && !CITING.contains(tokens.get(i).lower())
                        | tokens.get(i).lower().startsWith("report")) {
            i--;
            steps++;
        }
        boolean relayed = i >= 0
                && tokens.get(i).lower().matches("cited|quoted|carried")
                && tokens.get(i + 1).lower().equals("by");
        if (relayed) {
            return null;
        }
        if (i >= 0 && CITING.contains(tokens.get(i).lower())) {
            return sentence.spanOf(i, last);
        }
        for (int k = i + 1; k < first; k++) {
            if (tokens.get(k).lower().startsWith("report")) {
                return sentence.spanOf(k, last);
            }
        }
        int after = last + 1;
        while (after < tokens.size()
                && (tokens.get(after).lower().equals("\"")
                        || tokens.get(after).lower().equals("”")
                        || tokens.get(after).lower().endsWith("ly")
                        || tokens.get(after).lower().equals("has")
                        || tokens.get(after).lower().equals("first")
                        || tokens.get(after).lower().equals("also")
                        || tokens.get(after).lower().equals("'s"))) {
            after++;
        }
        boolean reports = after < tokens.size()
                && (REPORT_VERBS.contains(tokens.get(after).lower())
                        || Set.of("report", "reporter", "interview")
                                .contains(tokens.get(after).lower()));
        return reports ? sentence.spanOf(first, after) : null;
    }
}
