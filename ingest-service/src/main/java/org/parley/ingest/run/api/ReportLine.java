package org.parley.ingest.run.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.article.Article;
import org.parley.ingest.article.DateBasis;
import org.parley.ingest.article.Metadata;
import org.parley.ingest.platform.Problem;
import org.parley.ingest.run.ItemState;
import org.parley.ingest.run.RunItem;
import org.parley.ingest.run.RunRepository.Fate;

/** What became of one file, to be kept outside. */
@Schema(name = "ReportLine")
public record ReportLine(
        @Schema(required = true) String file,
        @Schema(required = true) ItemState state,

        @Schema(description = "Its article, or the one that has the same text") @Nullable
        UUID article,

        @Nullable String title,
        @Nullable String outlet,
        @Nullable LocalDate publishedAt,
        @Nullable DateBasis publishedAtBasis,

        @Schema(description = "Why it failed: docs/reference/problems.md") @Nullable
        String code,

        @Nullable String detail) {

    private static final List<String> HEADER =
            List.of("file", "state", "article", "title", "outlet", "publishedAt", "publishedAtBasis", "code", "detail");

    private static final String FORMULA = "=+-@\t\r";

    static ReportLine from(Fate fate) {
        RunItem item = fate.item();
        Article article = fate.article();
        Metadata metadata = article == null ? Metadata.NONE : article.metadata;
        Problem problem = item.problem;
        return new ReportLine(
                item.file,
                item.state,
                item.articleId,
                metadata.title(),
                metadata.outlet(),
                metadata.publishedAt(),
                article == null ? null : metadata.publishedAtBasis(),
                problem == null ? null : problem.code(),
                problem == null ? null : problem.detail());
    }

    /** A table as RFC 4180 has it. */
    static String csv(List<ReportLine> lines) {
        return Stream.concat(Stream.of(HEADER), lines.stream().map(ReportLine::fields))
                .map(fields -> fields.stream().map(ReportLine::quoted).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining());
    }

    private List<String> fields() {
        return Stream.of(file, state, article, title, outlet, publishedAt, publishedAtBasis, code, detail)
                .map(field -> Objects.toString(field, ""))
                .toList();
    }

    /** Spreadsheets run what begins like a formula, and file names and titles are others' words. */
    private static String quoted(String field) {
        String harmless = !field.isEmpty() && FORMULA.indexOf(field.charAt(0)) >= 0 ? "'" + field : field;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
