package org.parley.web.upload;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.parley.web.client.BackendException;
import org.parley.web.client.IngestClient;
import org.parley.web.client.IngestClient.UploadedFile;
import org.parley.web.client.PastedArticle;
import org.parley.web.client.Run;
import org.parley.web.platform.FormValue;
import org.parley.web.session.Role;

/** Bringing articles in: many files at once, or one pasted text. */
@Path("/upload")
@RunOnVirtualThread
@RolesAllowed(Role.ADMIN)
public class UploadPage {

    private static final PastedArticle EMPTY = new PastedArticle(null, null, null, null, "");

    /** The pages. */
    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance show(
                PastedArticle pasted, @Nullable String filesProblem, @Nullable String textProblem);
    }

    private final IngestClient ingest;

    UploadPage(IngestClient ingest) {
        this.ingest = ingest;
    }

    @GET
    public TemplateInstance show() {
        return Templates.show(EMPTY, null, null);
    }

    @POST
    @Path("/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response files(
            @RestForm("files") @Nullable List<FileUpload> files,
            @RestForm @Nullable String outlet,
            @RestForm @Nullable String publishedAt) {
        List<UploadedFile> chosen = files == null
                ? List.of()
                : files.stream()
                        .filter(file -> !file.fileName().isBlank())
                        .map(UploadPage::uploaded)
                        .toList();
        if (chosen.isEmpty()) {
            return refused(EMPTY, "Choose at least one file first.", null);
        }
        try {
            Run run = ingest.upload(chosen, FormValue.orNull(outlet), FormValue.orNull(publishedAt));
            return Response.seeOther(URI.create("/runs/" + run.id())).build();
        } catch (BackendException problem) {
            return refused(EMPTY, problem.refusal(), null);
        }
    }

    private static UploadedFile uploaded(FileUpload file) {
        String type = file.contentType() == null ? MediaType.APPLICATION_OCTET_STREAM : file.contentType();
        return new UploadedFile(file.fileName(), file.uploadedFile(), type);
    }

    @POST
    @Path("/text")
    public Response text(
            @RestForm @Nullable String title,
            @RestForm @Nullable String outlet,
            @RestForm @Nullable String url,
            @RestForm @Nullable String publishedAt,
            @RestForm @Nullable String text) {
        PastedArticle pasted = new PastedArticle(
                FormValue.orNull(title),
                FormValue.orNull(outlet),
                FormValue.orNull(url),
                FormValue.orNull(publishedAt),
                text == null ? "" : text);
        if (pasted.text().isBlank()) {
            return refused(pasted, null, "Paste the text of the article first.");
        }
        try {
            IngestClient.Added added = ingest.add(pasted);
            String address = "/articles/" + added.article().id() + (added.there() ? "?there=true" : "");
            return Response.seeOther(URI.create(address)).build();
        } catch (BackendException problem) {
            return refused(pasted, null, problem.refusal());
        }
    }

    private static Response refused(PastedArticle pasted, @Nullable String filesProblem, @Nullable String textProblem) {
        return Response.status(422)
                .entity(Templates.show(pasted, filesProblem, textProblem))
                .build();
    }
}
