package org.parley.ingest.audit;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Sees the first request of each session: the services meet a person's sign-in in nothing else. */
class SignInFilter {

    private final Audit audit;

    SignInFilter(Audit audit) {
        this.audit = audit;
    }

    @ServerRequestFilter
    void signedIn() {
        audit.keepSignIn();
    }
}
