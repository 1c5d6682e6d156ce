package org.parley.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.ingest.testing.Api;
import org.parley.ingest.testing.FakeEntityService;
import org.parley.ingest.testing.FakeEntityService.Fault;
import org.parley.ingest.testing.RealSurroundings;
import org.parley.ingest.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealSurroundings.class)
class UploadResourceTest {

    private final FakeEntityService entityService = FakeEntityService.get();

    @BeforeEach
    void reset() {
        entityService.reset();
    }

    @Test
    void givesEachFileItsOwnProblemAndTheOthersTheirWay() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String text = Api.freshText();
        files.put("good.txt", Api.utf8(text));
        files.put("empty.txt", new byte[0]);
        files.put("blank.txt", Api.utf8(" \n\t "));
        files.put("large.txt", Api.utf8("Lorem ipsum ".repeat(100_000)));
        files.put("long.txt", Api.utf8("ministers ".repeat(20_001)));
        files.put("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        files.put("binary.txt", new byte[] {'t', 'e', 'x', 't', 0, 1, 2, 3, 0, 0, 7});
        files.put("cyrillic.txt", "Министры встретились в Вене".getBytes(Charset.forName("windows-1251")));
        files.put("broken.txt", breakIn(Api.utf8("Zelenskyj wählte „Frieden“ – und – mehr – später.")));
        files.put("western.txt", (Api.freshText() + " Übung – “quoted”").getBytes(Charset.forName("windows-1252")));
        files.put("wide.txt", ("\ufeff" + Api.freshText()).getBytes(StandardCharsets.UTF_16LE));
        files.put("same.txt", Api.utf8(text));
        files.put("report.pdf", Api.utf8("%PDF-1.7 and so on"));

        JsonPath run = Api.awaitFinished(Api.upload(files).getString("id"));

        assertThat(fates(run))
                .containsExactly(
                        "good.txt PROCESSED null",
                        "empty.txt FAILED FILE_EMPTY",
                        "blank.txt FAILED TEXT_EMPTY",
                        "large.txt FAILED FILE_TOO_LARGE",
                        "long.txt FAILED TEXT_TOO_LONG",
                        "picture.txt FAILED FORMAT_UNSUPPORTED",
                        "binary.txt FAILED FILE_BINARY",
                        "cyrillic.txt FAILED ENCODING_UNKNOWN",
                        "broken.txt FAILED ENCODING_UNKNOWN",
                        "western.txt PROCESSED null",
                        "wide.txt PROCESSED null",
                        "same.txt DUPLICATE null",
                        "report.pdf FAILED FORMAT_UNSUPPORTED");
        assertThat(run.getMap("counts"))
                .isEqualTo(Map.of("total", 13, "waiting", 0, "processed", 3, "duplicate", 1, "failed", 9));
        assertThat(run.getString("items[11].articleId")).isEqualTo(run.getString("items[0].articleId"));
        assertThat(delivered(run.getString("items[9].articleId"))).endsWith("Übung – “quoted”");
        assertThat(Api.article(run.getString("items[0].articleId")).getString("runId"))
                .isEqualTo(run.getString("id"));
    }

    @Test
    void takesMetadataFromTheIndexThenTheFileThenTheForm() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("dated.txt", Api.utf8(" date 2025-11-18 + chrome\n\n" + Api.freshText()));
        files.put("plain.txt", Api.utf8(Api.freshText()));
        files.put("indexed.txt", Api.utf8(" date 2025-11-18 + chrome\n\n" + Api.freshText()));
        files.put("wrong.txt", Api.utf8(Api.freshText()));
        files.put("index.json", Api.utf8("""
                [{"file":"indexed.txt","title":"A title","outlet":"The Herald","publishedAt":"2025-11-17","url":"https://example.org/a"},
                 {"file":"wrong.txt","publishedAt":"yesterday"},
                 {"file":"absent.txt","outlet":"Nobody"}]"""));

        String runId = Api.uploading(files)
                .multiPart("outlet", "The Courier")
                .multiPart("publishedAt", "2025-11-20")
                .post("/api/uploads")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        JsonPath run = Api.awaitFinished(runId);

        assertThat(fates(run))
                .containsExactly(
                        "dated.txt PROCESSED null",
                        "plain.txt PROCESSED null",
                        "indexed.txt PROCESSED null",
                        "wrong.txt FAILED FIELD_INVALID");
        assertThat(metadata(run, 0)).containsExactly("The Courier", "2025-11-18", "TEXT");
        assertThat(metadata(run, 1)).containsExactly("The Courier", "2025-11-20", "GIVEN");
        assertThat(metadata(run, 2)).containsExactly("The Herald", "2025-11-17", "GIVEN");
    }

    @Test
    void tellsHowFarItIs() {
        entityService.hold();
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < 3; i++) {
            files.put("file" + i + ".txt", Api.utf8(Api.freshText()));
        }
        JsonPath started = Api.upload(files);
        assertThat(started.getInt("counts.waiting")).isEqualTo(3);
        assertThat(started.getString("finishedAt")).isNull();
        assertThat(started.getString("startedBy")).isEqualTo("admin-in-a-test");
        JsonPath progress = Api.asAdmin().get("/api/progress").jsonPath();
        assertThat(progress.getInt("waiting")).isGreaterThanOrEqualTo(3);
        assertThat(progress.getInt("oldestWaitingSeconds")).isGreaterThanOrEqualTo(0);

        entityService.open();

        JsonPath finished = Api.awaitFinished(started.getString("id"));
        assertThat(finished.getInt("counts.processed")).isEqualTo(3);
        assertThat(Api.asAdmin().get("/api/runs?size=1").jsonPath().getString("items[0].id"))
                .isEqualTo(started.getString("id"));
    }

    @Test
    void triesTheFailedOnesOfARunAgain() {
        String text = Api.freshText();
        entityService.failOn(text, Fault.status(422));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("refused.txt", Api.utf8(text));
        files.put("empty.txt", new byte[0]);
        files.put("fine.txt", Api.utf8(Api.freshText()));
        JsonPath run = Api.awaitFinished(Api.upload(files).getString("id"));
        assertThat(fates(run))
                .containsExactly(
                        "refused.txt FAILED DELIVERY_REFUSED",
                        "empty.txt FAILED FILE_EMPTY",
                        "fine.txt PROCESSED null");

        Api.asAdmin().post("/api/runs/" + run.getString("id") + "/retry").then().statusCode(202);

        JsonPath again = Api.awaitFinished(run.getString("id"));
        assertThat(fates(again))
                .containsExactly(
                        "refused.txt PROCESSED null", "empty.txt FAILED FILE_EMPTY", "fine.txt PROCESSED null");
        assertThat(entityService.received(run.getString("items[0].articleId")))
                .extracting(FakeEntityService.Received::version)
                .containsExactly(1L, 2L);
    }

    @Test
    void settlesAFileWhoseArticleIsDeletedOnTheWay() {
        entityService.goDown(503);
        JsonPath run = Api.upload(Map.of("one.txt", Api.utf8(Api.freshText())));
        String id = org.parley.ingest.testing.Await.until(
                        () -> Api.run(run.getString("id")), now -> now.getString("items[0].articleId") != null)
                .getString("items[0].articleId");
        Api.asAdmin().delete("/api/articles/" + id).then().statusCode(204);
        entityService.recover();
        assertThat(fates(Api.awaitFinished(run.getString("id")))).containsExactly("one.txt FAILED ARTICLE_DELETED");
    }

    @Test
    void keepsOnlyTheLastPartOfAName() {
        JsonPath run = Api.upload(Map.of("../../etc/Ereignis ä.txt", Api.utf8(Api.freshText())));
        assertThat(run.getString("items[0].file")).isEqualTo("Ereignis ä.txt");
    }

    @Test
    void takesFiveHundredFilesAndNotOneMore() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < 500; i++) {
            files.put(i + ".txt", Api.utf8(Api.freshText()));
        }
        JsonPath run = Api.awaitFinished(Api.upload(files).getString("id"));
        assertThat(run.getInt("counts.processed")).isEqualTo(500);
        assertThat(entityService.mostConcurrent()).isBetween(2, 4);

        files.put("one-more.txt", Api.utf8("x"));
        Api.uploading(files)
                .post("/api/uploads")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("TOO_MANY_FILES"));
    }

    @Test
    void refusesAnIndexThatItCannotRead() {
        for (String index :
                List.of("{", "null", "[null]", "[{\"title\":\"no file\"}]", "[{\"file\":\"a\"},{\"file\":\"a\"}]")) {
            Api.uploading(Map.of("index.json", Api.utf8(index), "a.txt", Api.utf8(Api.freshText())))
                    .post("/api/uploads")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("INDEX_INVALID"));
        }
    }

    @Test
    void partsWithoutABoundaryAreAProblem() throws Exception {
        int port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", int.class);
        HttpRequest upload = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/uploads"))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Bearer " + Tokens.admin())
                .header("Content-Type", "multipart/form-data")
                .POST(BodyPublishers.ofString("one"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(upload, BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.body()).contains("REQUEST_UNREADABLE", "boundary");
        }
    }

    @Test
    void wantsFilesAndRightFields() {
        Api.uploading(Map.of("index.json", Api.utf8("[]")))
                .post("/api/uploads")
                .then()
                .statusCode(400)
                .body("code", equalTo("NO_FILES"));
        Api.uploading(Map.of("a.txt", Api.utf8(Api.freshText())))
                .multiPart("publishedAt", "soon")
                .post("/api/uploads")
                .then()
                .statusCode(400)
                .body("code", equalTo("FIELD_INVALID"))
                .body("detail", containsString("publishedAt"));
        Api.asAdmin()
                .contentType("application/json")
                .body("{}")
                .post("/api/uploads")
                .then()
                .statusCode(415)
                .body("code", equalTo("MEDIA_TYPE_UNSUPPORTED"));
    }

    @Test
    void saysThatAnUploadIsTooLargeAsAWhole() throws IOException {
        for (String path : List.of("/api/uploads", "/api/articles")) {
            String answer = announcing(path, 21 * 1024 * 1024);
            assertThat(answer).startsWith("HTTP/1.1 413").contains("application/problem+json", "UPLOAD_TOO_LARGE");
        }
    }

    @Test
    void cutsOffABodyThatComesInChunksWithoutEnd() throws Exception {
        int port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        byte[] much = ("{\"text\":\"" + "x".repeat(17 * 1024 * 1024) + "\"}").getBytes(StandardCharsets.US_ASCII);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/articles"))
                .header("Authorization", "Bearer " + Tokens.admin())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(much)))
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            assertThat(client.send(request, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(413);
        }
    }

    /** What comes back to a request that announces a body of this length, before any of it is sent. */
    private static String announcing(String path, int length) throws IOException {
        int port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + length + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void knowsNoRunOfAnUnknownId() {
        for (String method : List.of("GET", "POST")) {
            Api.asAdmin()
                    .request(method, "/api/runs/" + UUID.randomUUID() + (method.equals("POST") ? "/retry" : ""))
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("RUN_NOT_FOUND"));
        }
    }

    private static List<String> fates(JsonPath run) {
        List<Map<String, Object>> items = run.getList("items");
        return items.stream()
                .map(item -> {
                    Map<?, ?> problem = (Map<?, ?>) item.get("problem");
                    return item.get("file") + " " + item.get("state") + " "
                            + (problem == null ? null : problem.get("code"));
                })
                .toList();
    }

    private static List<String> metadata(JsonPath run, int item) {
        JsonPath article = Api.article(run.getString("items[" + item + "].articleId"));
        return List.of(
                article.getString("outlet"), article.getString("publishedAt"), article.getString("publishedAtBasis"));
    }

    private String delivered(String articleId) {
        return entityService.received(articleId).getFirst().body().get("text").asText();
    }

    /** Cuts a byte out of the first character that has several. */
    private static byte[] breakIn(byte[] utf8) {
        byte[] broken = utf8.clone();
        for (int i = 0; i < broken.length; i++) {
            if (broken[i] < 0) {
                broken[i] = 'x';
                return broken;
            }
        }
        throw new IllegalArgumentException("All ASCII");
    }
}
