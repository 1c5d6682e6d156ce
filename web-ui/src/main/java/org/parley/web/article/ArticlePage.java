package org.parley.web.article;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.parley.web.client.ArticleSummary;
import org.parley.web.client.ArticleView;
import org.parley.web.client.Correction;
import org.parley.web.client.EntityClient;
import org.parley.web.client.IngestClient;
import org.parley.web.client.IngestedArticle;
import org.parley.web.client.Paged;
import org.parley.web.client.Span;
import org.parley.web.evidence.Evidence;
import org.parley.web.evidence.EvidenceReader;
import org.parley.web.html.PlainWords;
import org.parley.web.platform.FormValue;
import org.parley.web.session.Role;
import org.parley.web.session.Viewer;

/** The list of articles, and one article to read: its text, and beside it the facts and statements that it carries. */
@Path("/articles")
@RunOnVirtualThread
@RolesAllowed({Role.ANALYST, Role.ADMIN})
public class ArticlePage {

    /**
     * An article ready to be shown.
     *
     * @param chosen the key of a fact or statement, or {@code s} and the start of a sentence
     * @param awaited a version that the reader was promised; 0 when there is none
     */
    public record Reading(
            ArticleView view,
            ReadingText text,
            List<Carried> carried,
            @Nullable String chosen,
            int awaited) {

        public ArticleSummary article() {
            return view.article().summary();
        }

        /** Whether what is shown is older than what the reader was promised: the graph follows a correction in a moment. */
        public boolean isBehind() {
            return view.article().version() < awaited;
        }

        /** Whether the article has a title that is not also the beginning of its text. */
        public boolean isTitled() {
            return view.article().title() != null;
        }

        /** Whether its day of publication is still to come, wherever on earth its outlet is. */
        public boolean isDatedInTheFuture() {
            String day = FormValue.dayOrNull(view.article().publishedAt());
            return day != null && LocalDate.parse(day).isAfter(LocalDate.now(ZoneOffset.ofHours(14)));
        }

        /** The language, if it is one that is not read; null when the article was read. */
        public @Nullable String unreadLanguage() {
            return PlainWords.unreadLanguage(view.article().language());
        }

        /** A link to the source, only if it is one that a browser may safely follow. */
        public @Nullable String sourceUrl() {
            String url = view.article().url();
            return url != null && url.matches("(?i)https?://\\S+") ? url : null;
        }

        /** Whether an item belongs to what is chosen: itself, or the sentence that carries it. */
        public boolean isChosen(Carried item) {
            return item.key().equals(chosen)
                    || text.sentences()
                            .anyMatch(sentence -> sentence.address().equals(chosen)
                                    && sentence.carries().contains(item.key()));
        }

        /** Whether the page opens at this sentence: the first of those that are chosen. */
        public boolean opensAt(ReadingText.Sentence sentence) {
            return text.sentences()
                    .filter(each -> each.carriesChosen(chosen))
                    .findFirst()
                    .filter(first -> first == sentence)
                    .isPresent();
        }
    }

    /** The message above a list after a change, with what it takes to undo it. */
    public record Notice(UUID id, String title, boolean deleted) {}

    /** The pages. */
    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance list(
                Paged<ArticleSummary> articles,
                @Nullable String query,
                @Nullable String outlet,
                @Nullable Notice notice,
                boolean all);

        static native TemplateInstance show(
                Reading reading, @Nullable Evidence evidence, @Nullable Correction before, boolean there);

        static native TemplateInstance pending(IngestedArticle article);
    }

    private final EntityClient entities;
    private final IngestClient ingest;
    private final EvidenceReader evidence;
    private final Viewer viewer;

    ArticlePage(EntityClient entities, IngestClient ingest, EvidenceReader evidence, Viewer viewer) {
        this.entities = entities;
        this.ingest = ingest;
        this.evidence = evidence;
        this.viewer = viewer;
    }

    @GET
    public TemplateInstance list(
            @RestQuery @Nullable String q,
            @RestQuery @Nullable String outlet,
            @RestQuery int page,
            @RestQuery @Nullable String select,
            @RestQuery @Nullable UUID deleted,
            @RestQuery @Nullable UUID restored) {
        Paged<ArticleSummary> articles =
                entities.articles(FormValue.orNull(q), FormValue.orNull(outlet), Math.max(0, page));
        return Templates.list(
                articles,
                FormValue.orNull(q),
                FormValue.orNull(outlet),
                notice(deleted, restored),
                "all".equals(select));
    }

    private @Nullable Notice notice(@Nullable UUID deleted, @Nullable UUID restored) {
        UUID id = deleted != null ? deleted : restored;
        if (id == null || !viewer.isAdmin()) {
            return null;
        }
        return ingest.article(id)
                .filter(article -> (article.state() == IngestedArticle.State.DELETED) == (deleted != null))
                .map(article -> new Notice(id, PlainWords.title(article.title(), article.file()), deleted != null))
                .orElse(null);
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(
            @RestPath UUID id,
            @RestQuery @Nullable String chosen,
            @RestQuery int version,
            @RestQuery boolean there,
            @RestQuery("evidence") @Nullable String evidenceKey,
            HttpHeaders headers) {
        Optional<ArticleView> view = entities.article(id);
        if (view.isEmpty()) {
            return pending(id);
        }
        List<Carried> carried = Carried.in(view.get());
        Reading reading = new Reading(
                view.get(), TextCutter.cut(view.get(), carried), carried, chosen(view.get(), chosen), version);
        Correction before = viewer.isAdmin() ? BeforeCorrection.read(headers).orElse(null) : null;
        return Templates.show(reading, evidence.open(evidenceKey, null), before, there);
    }

    /** What an address chooses: {@code s} and any place in a sentence chooses the sentence. */
    private static @Nullable String chosen(ArticleView view, @Nullable String address) {
        if (address == null || !address.matches("s\\d{1,9}")) {
            return FormValue.orNull(address);
        }
        int place = Integer.parseInt(address.substring(1));
        return view.sentences().stream()
                .filter(sentence -> sentence.overlaps(new Span(place, place + 1)))
                .findFirst()
                .map(sentence -> "s" + sentence.start())
                .orElse(address);
    }

    /** An admin may follow an article that is not in the graph yet; for anybody else it does not exist. */
    private TemplateInstance pending(UUID id) {
        if (!viewer.isAdmin()) {
            throw new NotFoundException();
        }
        return Templates.pending(ingest.article(id).orElseThrow(NotFoundException::new));
    }
}
