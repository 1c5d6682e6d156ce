package org.parley.ingest.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One article that the page describes for machines in JSON-LD (schema.org). */
record StructuredData(JsonNode node) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private static final Set<String> ARTICLES = Set.of(
            "Article",
            "NewsArticle",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "BackgroundNewsArticle",
            "ReviewNewsArticle",
            "BlogPosting",
            "LiveBlogPosting",
            "SocialMediaPosting",
            "Report",
            "TechArticle",
            "WebPage",
            "ItemPage");

    static List<StructuredData> of(Document page) {
        List<StructuredData> found = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                collect(JSON.readTree(script.data().strip()), found, 0);
            } catch (JsonProcessingException broken) {
                // Pages carry broken JSON-LD often enough; what is not readable says nothing.
                continue;
            }
        }
        // An article says more about itself than the page that holds it.
        found.sort(java.util.Comparator.comparing(data -> data.isPage()));
        return List.copyOf(found);
    }

    /** The text of a field, or the name of the thing in it. */
    Optional<String> text(String field) {
        JsonNode value = node.path(field);
        if (value.isArray()) {
            value = value.path(0);
        }
        if (value.isObject()) {
            value = value.path("name");
        }
        return value.isTextual() && !value.textValue().isBlank()
                ? Optional.of(value.textValue().strip())
                : Optional.empty();
    }

    private boolean isPage() {
        return types(node).stream().anyMatch(type -> type.endsWith("Page"));
    }

    private static void collect(JsonNode node, List<StructuredData> found, int depth) {
        if (depth > 6) {
            return;
        }
        if (node.isArray()) {
            node.forEach(element -> collect(element, found, depth + 1));
        } else if (node.isObject()) {
            if (types(node).stream().anyMatch(ARTICLES::contains)) {
                found.add(new StructuredData(node));
            }
            for (String nested : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
                collect(node.path(nested), found, depth + 1);
            }
        }
    }

    private static List<String> types(JsonNode node) {
        List<String> types = new ArrayList<>();
        JsonNode type = node.path("@type");
        if (type.isArray()) {
            type.forEach(each -> types.add(each.asText()));
        } else {
            types.add(type.asText());
        }
        return types.stream()
                .map(each -> each.substring(each.lastIndexOf('/') + 1))
                .toList();
    }
}
