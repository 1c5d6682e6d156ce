package org.parley.web.article;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.parley.web.client.BackendException;
import org.parley.web.client.Correction;
import org.parley.web.client.IngestClient;
import org.parley.web.client.IngestedArticle;
import org.parley.web.platform.FormValue;
import org.parley.web.session.Role;

/**
 * Gives several articles one outlet, one day or both: first what would change, then what did. Each is corrected by itself, so
 * that one that is refused holds up no other, and each correction is kept in the audit.
 */
@Path("/articles/several")
@RunOnVirtualThread
@RolesAllowed(Role.ADMIN)
public class SeveralPage {

    private static final int MOST = 100;
    private static final Pattern UNDOING =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12});([0-9-]{0,10});(.*)");

    /** The pages. */
    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance form(
                List<Corrected> articles, @Nullable String outlet, @Nullable String publishedAt, boolean asked);

        static native TemplateInstance done(List<Corrected> articles, long changed, boolean undone);
    }

    private final IngestClient ingest;

    SeveralPage(IngestClient ingest) {
        this.ingest = ingest;
    }

    /** The form and, once it says what is wanted, what that would change. */
    @GET
    public TemplateInstance form(
            @RestQuery List<UUID> article,
            @RestQuery @Nullable String outlet,
            @RestQuery @Nullable String publishedAt) {
        @Nullable String wanted = FormValue.orNull(outlet);
        @Nullable String day = FormValue.dayOrNull(publishedAt);
        return Templates.form(chosen(article, wanted, day), wanted, day, wanted != null || day != null);
    }

    @POST
    public TemplateInstance correct(
            @RestForm @Nullable List<UUID> article,
            @RestForm @Nullable String outlet,
            @RestForm @Nullable String publishedAt) {
        return done(chosen(article, FormValue.orNull(outlet), FormValue.dayOrNull(publishedAt)), false);
    }

    /** Makes each as it was before. */
    @POST
    @Path("/undo")
    public TemplateInstance undo(@RestForm @Nullable List<String> before) {
        Map<UUID, Matcher> wanted = new LinkedHashMap<>();
        for (String one : orNone(before)) {
            Matcher parts = UNDOING.matcher(one);
            if (parts.matches()) {
                wanted.put(UUID.fromString(parts.group(1)), parts);
            }
        }
        List<Corrected> articles = found(List.copyOf(wanted.keySet())).stream()
                .map(article -> new Corrected(
                        article, asBefore(article, Objects.requireNonNull(wanted.get(article.id()))), null))
                .toList();
        return done(articles, true);
    }

    private static Correction asBefore(IngestedArticle article, Matcher parts) {
        return new Correction(
                article.title(), FormValue.orNull(parts.group(3)), article.url(), FormValue.dayOrNull(parts.group(2)));
    }

    private List<Corrected> chosen(@Nullable List<UUID> ids, @Nullable String outlet, @Nullable String publishedAt) {
        return found(orNone(ids)).stream()
                .map(article -> Corrected.of(article, outlet, publishedAt))
                .toList();
    }

    /** A form in which nothing is ticked sends no list at all. */
    private static <T> List<T> orNone(@Nullable List<T> sent) {
        return sent == null ? List.of() : sent;
    }

    private List<IngestedArticle> found(List<UUID> ids) {
        return ingest.articles(ids.stream().distinct().limit(MOST).toList());
    }

    private TemplateInstance done(List<Corrected> articles, boolean undone) {
        List<Corrected> done = new ArrayList<>();
        for (Corrected article : articles) {
            done.add(article.isChanged() ? correct(article) : article);
        }
        long changed = done.stream()
                .filter(article -> article.isChanged() && article.problem() == null)
                .count();
        return Templates.done(done, changed, undone);
    }

    private Corrected correct(Corrected article) {
        try {
            ingest.correct(article.before(), article.wanted());
            return article;
        } catch (BackendException refused) {
            return article.refused(refused.detail());
        }
    }
}
