package org.parley.ingest.testing;

import static io.restassured.RestAssured.given;

import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.http.entity.mime.HttpMultipartMode;

/** The service as an administrator uses it. */
public final class Api {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Api() {}

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    public static RequestSpecification asAdmin() {
        return as(Tokens.admin());
    }

    /** A text that no other test has sent. */
    public static String freshText() {
        return "Article " + NUMBER.incrementAndGet() + " of "
                + ProcessHandle.current().pid()
                + ". The two ministers met in Vienna and said that the talks would go on.";
    }

    public static Response add(Map<String, Object> article) {
        return asAdmin().contentType("application/json").body(article).post("/api/articles");
    }

    /** Adds an article of this text and tells its id. */
    public static String added(String text) {
        return add(Map.of("text", text)).then().statusCode(201).extract().path("id");
    }

    public static JsonPath article(String id) {
        return asAdmin()
                .get("/api/articles/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public static JsonPath awaitArticle(String id, String state) {
        return Await.until(
                () -> article(id), article -> article.getString("state").equals(state));
    }

    public static Response patch(String id, Map<String, Object> fields) {
        return asAdmin()
                .contentType("application/merge-patch+json")
                .body(new HashMap<>(fields))
                .patch("/api/articles/" + id);
    }

    /** Uploads files by name and content, and tells the run as it is at first. */
    public static JsonPath upload(Map<String, byte[]> files) {
        return uploading(files)
                .post("/api/uploads")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath();
    }

    public static RequestSpecification uploading(Map<String, byte[]> files) {
        // File names in UTF-8, as browsers send them.
        RequestSpecification request = asAdmin()
                .config(RestAssuredConfig.config()
                        .httpClient(HttpClientConfig.httpClientConfig().httpMultipartMode(HttpMultipartMode.RFC6532)));
        files.forEach((name, bytes) -> request.multiPart("files", name, bytes, "application/octet-stream"));
        return request;
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static JsonPath run(String id) {
        return asAdmin().get("/api/runs/" + id).then().statusCode(200).extract().jsonPath();
    }

    public static JsonPath awaitFinished(String runId) {
        return Await.until(() -> run(runId), run -> run.getString("finishedAt") != null);
    }
}
