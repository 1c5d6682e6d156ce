package org.parley.web.article;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.parley.web.client.ArticleView;
import org.parley.web.client.BackendException;
import org.parley.web.client.Correction;
import org.parley.web.client.EntityClient;
import org.parley.web.client.Impact;
import org.parley.web.client.IngestClient;
import org.parley.web.client.IngestedArticle;
import org.parley.web.html.PlainWords;
import org.parley.web.html.Words;
import org.parley.web.platform.FormValue;
import org.parley.web.session.Role;

/** What an admin may do with an article: correct what is known about it, delete it, bring it back, have it read again. */
@Path("/articles/{id}")
@RunOnVirtualThread
@RolesAllowed(Role.ADMIN)
public class ArticleAdminPage {

    /** The pages. */
    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance correct(
                IngestedArticle article, String heading, Correction form, Correction found, @Nullable String problem);

        static native TemplateInstance delete(IngestedArticle article, @Nullable Impact impact);
    }

    private final IngestClient ingest;
    private final EntityClient entities;

    ArticleAdminPage(IngestClient ingest, EntityClient entities) {
        this.ingest = ingest;
        this.entities = entities;
    }

    @GET
    @Path("/correct")
    public TemplateInstance correctForm(@RestPath UUID id) {
        IngestedArticle article = find(id);
        return form(article, Correction.of(article), null);
    }

    @POST
    @Path("/correct")
    public Response correct(
            @RestPath UUID id,
            @RestForm @Nullable String title,
            @RestForm @Nullable String outlet,
            @RestForm @Nullable String url,
            @RestForm @Nullable String publishedAt,
            @RestForm boolean undo,
            UriInfo request) {
        IngestedArticle before = find(id);
        Correction wanted = new Correction(
                FormValue.orNull(title),
                FormValue.orNull(outlet),
                FormValue.orNull(url),
                FormValue.orNull(publishedAt));
        IngestedArticle corrected;
        try {
            corrected = ingest.correct(before, wanted);
        } catch (BackendException refused) {
            return Response.status(422)
                    .entity(form(before, wanted, refused.refusal()))
                    .build();
        }
        boolean secure = "https".equals(request.getRequestUri().getScheme());
        return Response.seeOther(URI.create("/articles/" + id + "?version=" + corrected.version()))
                .cookie(
                        undo
                                ? BeforeCorrection.forget(id, secure)
                                : BeforeCorrection.cookie(id, Correction.of(before), secure))
                .build();
    }

    @GET
    @Path("/delete")
    public TemplateInstance deletePreview(@RestPath UUID id) {
        return Templates.delete(find(id), entities.impact(id).orElse(null));
    }

    @POST
    @Path("/delete")
    public Response delete(@RestPath UUID id) {
        ingest.delete(id);
        return Response.seeOther(URI.create("/articles?deleted=" + id)).build();
    }

    @POST
    @Path("/restore")
    public Response restore(@RestPath UUID id) {
        ingest.restore(id);
        return Response.seeOther(URI.create("/articles?restored=" + id)).build();
    }

    @POST
    @Path("/retry")
    public Response retry(@RestPath UUID id) {
        ingest.retry(id);
        return Response.seeOther(URI.create("/articles/" + id)).build();
    }

    private IngestedArticle find(UUID id) {
        return ingest.article(id).orElseThrow(NotFoundException::new);
    }

    private TemplateInstance form(IngestedArticle article, Correction form, @Nullable String problem) {
        Correction found = found(article.id());
        String title = article.title() == null ? found.title() : article.title();
        return Templates.correct(article, PlainWords.title(title, article.file()), form, found, problem);
    }

    /** What the text itself was found to say, for the fields that nobody has filled; empty for what is not in the graph. */
    private Correction found(UUID id) {
        return entities.article(id)
                .map(ArticleView::article)
                .map(body -> new Correction(Words.heading(body.summary()), body.outlet(), null, body.publishedAt()))
                .orElse(new Correction(null, null, null, null));
    }
}
