package org.parley.ingest.upload;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.article.Metadata;
import org.parley.ingest.audit.AuditAction;
import org.parley.ingest.audit.Audited;
import org.parley.ingest.platform.ErrorCode;
import org.parley.ingest.platform.IngestException;
import org.parley.ingest.platform.Problem;
import org.parley.ingest.platform.Roles;
import org.parley.ingest.platform.Size;
import org.parley.ingest.run.RunService;
import org.parley.ingest.run.UploadedFile;
import org.parley.ingest.run.api.RunView;
import org.parley.ingest.run.api.RunViews;

/** Takes many files at once. The answer comes when they are safely kept; they are read afterwards, and the run tells how that goes. */
@Path("/api/uploads")
@Tag(name = "Runs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
public class UploadResource {

    private final RunService runs;
    private final RunViews views;
    private final UploadConfig config;
    private final ObjectMapper json;
    private final SecurityIdentity caller;

    UploadResource(RunService runs, RunViews views, UploadConfig config, ObjectMapper json, SecurityIdentity caller) {
        this.runs = runs;
        this.views = views;
        this.config = config;
        this.json = json;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "upload",
            summary = "Upload articles",
            description =
                    "Plain text or HTML pages. A file named index.json is no article: it says what is known about the others."
                            + " A file that can't be taken fails alone; the others go on.")
    @APIResponse(
            responseCode = "202",
            description = "All files are kept, and are read now",
            content = @Content(schema = @Schema(implementation = RunView.class)))
    @Audited(AuditAction.UPLOADED)
    public Response upload(
            @RestForm("files") List<FileUpload> files,
            @RestForm("outlet") @Schema(description = "Of the files that do not say their own") @Nullable String outlet,
            @RestForm("publishedAt")
                    @Schema(description = "Of the files that do not say their own, like 2025-11-19")
                    @Nullable
                    String publishedAt) {
        Metadata unlessSaid = Metadata.given(null, outlet, null, publishedAt);
        UUID run = runs.start(uploaded(files), unlessSaid, caller.getPrincipal().getName()).id;
        return Response.accepted(views.one(run))
                .location(URI.create("/api/runs/" + run))
                .build();
    }

    private List<UploadedFile> uploaded(List<FileUpload> files) {
        MetadataIndex index = MetadataIndex.NONE;
        List<FileUpload> articles = new ArrayList<>();
        for (FileUpload file : files) {
            if (baseName(file).equals(MetadataIndex.FILE_NAME)) {
                index = MetadataIndex.parse(content(file), json);
            } else {
                articles.add(file);
            }
        }
        if (articles.isEmpty()) {
            throw new IngestException(
                    ErrorCode.NO_FILES, "Send the articles as parts named “files”, each with a file name.");
        }
        if (articles.size() > config.maxFiles()) {
            throw new IngestException(
                    ErrorCode.TOO_MANY_FILES,
                    articles.size() + " files came; one upload takes " + config.maxFiles()
                            + ". Nothing was taken in; send them in several uploads.");
        }
        MetadataIndex found = index;
        return articles.stream().map(file -> uploaded(file, found)).toList();
    }

    private UploadedFile uploaded(FileUpload file, MetadataIndex index) {
        String name = baseName(file);
        long limit = config.maxFileSize().asLongValue();
        try {
            Metadata metadata = index.of(name);
            Problem problem = file.size() <= limit
                    ? null
                    : Problem.of(
                            ErrorCode.FILE_TOO_LARGE,
                            "It has " + Size.of(file.size()) + "; a file may have " + Size.of(limit)
                                    + ". An article is far smaller: split it, or save it without its pictures.");
            return new UploadedFile(name, file.uploadedFile(), metadata, problem);
        } catch (IngestException wrongEntry) {
            return new UploadedFile(name, file.uploadedFile(), Metadata.NONE, wrongEntry.problem());
        }
    }

    private byte[] content(FileUpload index) {
        if (index.size() > config.maxFileSize().asLongValue()) {
            throw new IngestException(
                    ErrorCode.INDEX_INVALID, "index.json has " + Size.of(index.size()) + ". Shorten it.");
        }
        try {
            return Files.readAllBytes(index.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last part of the name that the client gave: some send the path, and no part of it is ever used as one. */
    private static String baseName(FileUpload file) {
        String given = file.fileName() == null ? "" : file.fileName();
        String base = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return base.isEmpty() ? "unnamed" : base.length() > 255 ? base.substring(0, 255) : base;
    }
}
