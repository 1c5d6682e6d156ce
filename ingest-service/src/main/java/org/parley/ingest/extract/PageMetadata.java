package org.parley.ingest.extract;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Title, outlet and address as the page states them: for machines first, for readers otherwise. */
record PageMetadata(
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String url) {

    private static final int LONGEST = 1000;

    static PageMetadata of(Document page, List<StructuredData> structured) {
        String url = url(page, structured).orElse(null);
        return new PageMetadata(
                title(page, structured).orElse(null),
                outlet(page, structured, url).orElse(null),
                url);
    }

    /** The content of the first of these meta elements that has any. */
    static Optional<String> meta(Document page, String... names) {
        return Stream.of(names)
                .flatMap(name -> page.select("meta").stream()
                        .filter(meta -> name.equalsIgnoreCase(meta.attr("property"))
                                || name.equalsIgnoreCase(meta.attr("name"))
                                || name.equalsIgnoreCase(meta.attr("itemprop"))))
                .map(meta -> meta.attr("content"))
                .flatMap(content -> line(content).stream())
                .findFirst();
    }

    private static Optional<String> title(Document page, List<StructuredData> structured) {
        return first(
                () -> structured(structured, "headline"),
                () -> meta(page, "og:title", "twitter:title", "dc.title"),
                () -> page.select("h1").stream()
                        .map(Element::text)
                        .flatMap(text -> line(text).stream())
                        .findFirst(),
                () -> line(page.title()));
    }

    private static Optional<String> outlet(Document page, List<StructuredData> structured, @Nullable String url) {
        return first(
                () -> meta(page, "og:site_name"),
                () -> structured(structured, "publisher"),
                () -> meta(page, "application-name", "publisher", "dc.publisher", "twitter:site")
                        .filter(name -> !name.startsWith("@") && !name.contains("://")),
                () -> Optional.ofNullable(url)
                        .map(address -> URI.create(address).getHost())
                        .map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("^(?:www|m|amp)\\.", "")));
    }

    private static Optional<String> url(Document page, List<StructuredData> structured) {
        return Stream.of(
                        Optional.of(page.select("link[rel=canonical]").attr("href")),
                        meta(page, "og:url"),
                        structured(structured, "url"))
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(PageMetadata::isWebAddress)
                .findFirst();
    }

    private static boolean isWebAddress(String address) {
        try {
            URI uri = URI.create(address);
            return uri.getScheme() != null
                    && uri.getScheme().toLowerCase(Locale.ROOT).matches("https?")
                    && uri.getHost() != null
                    && address.length() <= LONGEST;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static Optional<String> structured(List<StructuredData> structured, String field) {
        return structured.stream()
                .flatMap(data -> data.text(field).stream())
                .flatMap(text -> line(text).stream())
                .findFirst();
    }

    /** One line of text without entities and control characters; a page can state anything. */
    private static Optional<String> line(String text) {
        String line = org.jsoup.parser.Parser.unescapeEntities(text, false)
                .replaceAll("[\\p{Cntrl}\\s\\u00a0]+", " ")
                .strip();
        boolean unicode = line.codePoints().noneMatch(each -> Character.getType(each) == Character.SURROGATE);
        return line.isEmpty() || line.length() > LONGEST || !unicode ? Optional.empty() : Optional.of(line);
    }

    @SafeVarargs
    private static Optional<String> first(java.util.function.Supplier<Optional<String>>... sources) {
        return Stream.of(sources)
                .map(java.util.function.Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
