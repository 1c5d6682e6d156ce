package org.parley.entity.platform;

/** What can go wrong, in the words that clients may rely on. */
public enum ErrorCode {
    ARTICLE_NOT_FOUND(404, "No such article"),
    ENTITY_NOT_FOUND(404, "No such entity"),
    FACT_NOT_FOUND(404, "No such fact"),
    STATEMENT_NOT_FOUND(404, "No such statement"),
    DISAGREEMENT_NOT_FOUND(404, "No such disagreement"),
    DECISION_NOT_FOUND(404, "No such decision"),
    DECISION_IMPOSSIBLE(409, "This cannot be decided"),
    SAVED_SEARCH_NOT_FOUND(404, "No such saved search"),
    SAVED_SEARCH_IMPOSSIBLE(409, "This cannot be saved"),
    INVALID_REQUEST(400, "The request cannot be understood"),
    NOT_SIGNED_IN(401, "Sign in first"),
    FORBIDDEN(403, "Not yours to do"),
    REQUEST_REFUSED(400, "The request was refused"),
    SIGN_IN_UNAVAILABLE(503, "Sign-in is not available"),
    INTERNAL(500, "Something went wrong here");

    private final int status;
    private final String title;

    ErrorCode(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }
}
