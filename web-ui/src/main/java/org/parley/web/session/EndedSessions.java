package org.parley.web.session;

import io.quarkus.oidc.SecurityEvent;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Takes whoever shows the cookies of a session that was signed out of for nobody, so that they are led to the sign-in. The
 * session is in the cookie itself, so a copy of it would be good until its tokens end; after that Keycloak refuses to renew
 * them, and nothing has to be remembered any more. Each replica remembers the sign-outs that it saw: at another one, a copied
 * cookie is good until its access token ends, which the local stack's realm lets live for one minute.
 */
@ApplicationScoped
public class EndedSessions implements SecurityIdentityAugmentor {

    private static final String SESSION = "sid";

    /** When the tokens of each ended session end. */
    private final Map<String, Instant> ended = new ConcurrentHashMap<>();

    void remember(@Observes SecurityEvent event) {
        if (event.getEventType() == SecurityEvent.Type.OIDC_LOGOUT_RP_INITIATED
                && event.getSecurityIdentity().getPrincipal() instanceof JsonWebToken token
                && token.getClaim(SESSION) instanceof String session) {
            Instant now = Instant.now();
            ended.values().removeIf(end -> end.isBefore(now));
            ended.put(session, Instant.ofEpochSecond(token.getExpirationTime()));
        }
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.getPrincipal() instanceof JsonWebToken token
                && token.getClaim(SESSION) instanceof String session
                && ended.containsKey(session)) {
            return Uni.createFrom()
                    .item(QuarkusSecurityIdentity.builder().setAnonymous(true).build());
        }
        return Uni.createFrom().item(identity);
    }
}
