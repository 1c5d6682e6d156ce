package org.parley.ingest.platform;

/** Everything that can be wrong, once. The name is the stable `code` of a problem; docs/reference/problems.md explains each. */
public enum ErrorCode {
    REQUEST_UNREADABLE(400, "The request can't be read"),
    FIELD_INVALID(400, "A field has a value that can't be right"),
    INDEX_INVALID(400, "index.json can't be read"),
    NO_FILES(400, "The upload holds no files"),
    NOT_SIGNED_IN(401, "Not signed in"),
    FORBIDDEN(403, "Not allowed"),
    NOT_FOUND(404, "There is nothing here"),
    ARTICLE_NOT_FOUND(404, "No such article"),
    RUN_NOT_FOUND(404, "No such run"),
    METHOD_NOT_ALLOWED(405, "This address does not take that method"),
    NOT_ACCEPTABLE(406, "No answer in a format that the request accepts"),
    ARTICLE_DELETED(409, "The article is deleted"),
    ARTICLE_NOT_FAILED(409, "The article has not failed"),
    ARTICLE_DUPLICATE(409, "The same text is there already"),
    FILE_TOO_LARGE(413, "The file is too large"),
    TEXT_TOO_LONG(413, "The text is too long"),
    UPLOAD_TOO_LARGE(413, "The upload is too large"),
    TOO_MANY_FILES(413, "Too many files in one upload"),
    MEDIA_TYPE_UNSUPPORTED(415, "The request has a format that is not taken"),
    FILE_BINARY(415, "The file is not text"),
    FORMAT_UNSUPPORTED(415, "This file format is not read"),
    ENCODING_UNKNOWN(415, "The encoding of the file is not clear"),
    FILE_EMPTY(422, "The file is empty"),
    TEXT_EMPTY(422, "There is no text"),
    TEXT_INVALID(422, "The text holds characters that no text has"),
    ARTICLE_TEXT_NOT_FOUND(422, "No article in the page"),
    FILE_UNREADABLE(422, "The file can't be read"),
    DELIVERY_REFUSED(502, "The entity-service refused the article"),
    DELIVERY_FAILED(502, "The entity-service could not process the article"),
    INTERNAL(500, "Something went wrong here");

    private final int status;
    private final String title;

    ErrorCode(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The HTTP status, where the problem is the answer to a request rather than the fate of a file. */
    public int status() {
        return status;
    }

    public String title() {
        return title;
    }
}
