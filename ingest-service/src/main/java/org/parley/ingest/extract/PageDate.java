package org.parley.ingest.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The day on which a page says that it was published. Its address comes first, for the day in it is the outlet's own while moments are
 * often given in UTC; then what it says for machines; then what it shows. When it was changed is not when it was published, and counts for nothing.
 */
final class PageDate {

    private static final String[] META = {
        "article:published_time",
        "og:article:published_time",
        "og:published_time",
        "datePublished",
        "date_published",
        "published_time",
        "publication_date",
        "publishdate",
        "publish_date",
        "publish-date",
        "pubdate",
        "pub_date",
        "parsely-pub-date",
        "sailthru.date",
        "article.published",
        "article_date_original",
        "cxenseparse:recs:publishtime",
        "cxenseparse:publishtime",
        "dc.date.issued",
        "dcterms.issued",
        "dc.date.created",
        "dcterms.created",
        "dcterms.date",
        "dc.date",
        "date",
        "originalpublicationdate",
        "displaydate",
        "vr:published_time",
        "dcsext.articlefirstpublished",
        "bt:pubdate",
        "created",
        "regdate",
        "dateCreated"
    };

    /** Where pages show their date, the surest first. */
    private static final List<String> SHOWN = List.of(
            "[itemprop=datePublished]",
            "time[pubdate], time.published, time.entry-date, time[class*=publish], abbr.published",
            "[class*=publish], [id*=publish], [class*=pubdate], [id*=pubdate], [class*=post-date], [class*=post_date], [class*=postdate],"
                    + " [class*=entry-date], [class*=article-date], [class*=article__date], [class*=articledate], [class*=news-date],"
                    + " [class*=news_date], [class*=story-date], [class*=date-created], [class*=creation-date]",
            "article time, main time, header time, time",
            "[class~=(?i)(?:^|[\\s_-])(?:date|datetime|dateline|timestamp|data|fecha|datum|datetext|time|posted|byline)(?:$|[\\s_-])],"
                    + " [id~=(?i)(?:^|[_-])(?:date|datetime|dateline|timestamp|fecha|datum)(?:$|[_-])]",
            "[class*=date], [class*=Date], [id*=date], [id*=Date], [class*=fecha], [class*=datum], [class*=time], [class*=meta], [class*=info]",
            "h1 + *, h1 + * + *");

    private PageDate() {}

    static Optional<LocalDate> find(Document page, List<StructuredData> structured) {
        DateText dates = DateText.of(page.select("html").attr("lang"));
        return first(
                () -> inAddress(page),
                () -> structured(structured, dates),
                () -> Stream.of(META)
                        .flatMap(name -> PageMetadata.meta(page, name).stream())
                        .flatMap(content -> dates.find(content).stream())
                        .findFirst(),
                () -> shown(page, dates));
    }

    private static Optional<LocalDate> structured(List<StructuredData> structured, DateText dates) {
        return Stream.of("datePublished", "dateCreated", "uploadDate")
                .flatMap(field -> structured.stream().flatMap(data -> data.text(field).stream()))
                .flatMap(date -> dates.find(date).stream())
                .findFirst();
    }

    private static Optional<LocalDate> inAddress(Document page) {
        return Stream.of(
                        page.select("link[rel=canonical]").attr("href"),
                        PageMetadata.meta(page, "og:url").orElse(""))
                .flatMap(address -> DateText.inAddress(address).stream())
                .findFirst();
    }

    private static Optional<LocalDate> shown(Document page, DateText dates) {
        return SHOWN.stream()
                .flatMap(place -> page.select(place).stream())
                .flatMap(PageDate::texts)
                .filter(text -> !text.isBlank())
                .flatMap(text -> dates.find(text).stream())
                .findFirst();
    }

    private static Stream<String> texts(Element element) {
        return Stream.of(element.attr("datetime"), element.attr("content"), element.attr("title"), element.text());
    }

    @SafeVarargs
    private static Optional<LocalDate> first(Supplier<Optional<LocalDate>>... sources) {
        return Stream.of(sources).map(Supplier::get).flatMap(Optional::stream).findFirst();
    }
}
