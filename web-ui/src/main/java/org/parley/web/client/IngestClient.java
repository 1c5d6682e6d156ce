package org.parley.web.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.client.api.ClientMultipartForm;
import org.jspecify.annotations.Nullable;

/** Asks the ingest-service on the reader's behalf. "No such thing" is a value; all else is a {@link BackendException}. */
@ApplicationScoped
public class IngestClient {

    private static final String SERVICE = "ingest-service";

    private final IngestApi api;

    IngestClient(@RestClient IngestApi api) {
        this.api = api;
    }

    /** One file to upload: the name it had at the sender's, and where its bytes lie now. */
    public record UploadedFile(String name, Path bytes, String mediaType) {}

    public Progress progress() {
        return Calls.call(SERVICE, api::progress);
    }

    /** What became of a text: an article of its own, or the one that had the same text already. */
    public record Added(IngestedArticle article, boolean there) {}

    public Added add(PastedArticle article) {
        RestResponse<IngestedArticle> answer = Calls.call(SERVICE, () -> api.add(article));
        return new Added(answer.getEntity(), answer.getStatus() == RestResponse.StatusCode.OK);
    }

    /** Sends the files; outlet and date hold for those that say nothing themselves. */
    public Run upload(List<UploadedFile> files, @Nullable String outlet, @Nullable String publishedAt) {
        ClientMultipartForm form = ClientMultipartForm.create();
        for (UploadedFile file : files) {
            form.binaryFileUpload("files", file.name(), file.bytes().toString(), file.mediaType());
        }
        if (outlet != null) {
            form.attribute("outlet", outlet, null);
        }
        if (publishedAt != null) {
            form.attribute("publishedAt", publishedAt, null);
        }
        return Calls.call(SERVICE, () -> api.upload(form));
    }

    public Paged<Run> runs(int page) {
        return Calls.call(SERVICE, () -> api.runs(page));
    }

    public Optional<Run> run(UUID id) {
        return Calls.find(SERVICE, () -> api.run(id));
    }

    public void retryRun(UUID id) {
        Calls.run(SERVICE, () -> api.retryRun(id));
    }

    /** Leaves behind what is not on its way yet. */
    public void pauseRun(UUID id) {
        Calls.run(SERVICE, () -> api.pauseRun(id));
    }

    public void resumeRun(UUID id) {
        Calls.run(SERVICE, () -> api.resumeRun(id));
    }

    /** What became of each file, as {@code csv} or {@code json}; empty when there is no such run. */
    public Optional<String> report(UUID id, String format) {
        return Calls.find(SERVICE, () -> api.report(id, format));
    }

    /**
     * The run as it goes on: at once, and whenever something has changed. The calling thread waits for each; the line ends
     * with the run, and in any case after some minutes.
     */
    public Stream<Run> follow(UUID id) {
        return Calls.call(SERVICE, () -> api.events(id).subscribe().asStream());
    }

    /** What is deleted and can be brought back, the last deleted first. */
    public Paged<IngestedArticle> deleted(int page) {
        return Calls.call(SERVICE, () -> api.articles(IngestedArticle.State.DELETED, page));
    }

    /** Those of these that there are and that are not deleted. */
    public List<IngestedArticle> articles(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : Calls.call(SERVICE, () -> api.articles(ids)).items().stream()
                        .filter(article -> article.state() != IngestedArticle.State.DELETED)
                        .toList();
    }

    public Optional<IngestedArticle> article(UUID id) {
        return Calls.find(SERVICE, () -> api.article(id));
    }

    /** Makes the article's metadata what is wanted. What was so before is not sent: to confirm a date that was found is to give it. */
    public IngestedArticle correct(IngestedArticle before, Correction wanted) {
        return Calls.call(SERVICE, () -> api.correct(before.id(), wanted.changes(before)));
    }

    public void delete(UUID id) {
        Calls.run(SERVICE, () -> api.delete(id));
    }

    public void restore(UUID id) {
        Calls.run(SERVICE, () -> api.restore(id));
    }

    public void retry(UUID id) {
        Calls.run(SERVICE, () -> api.retry(id));
    }
}
