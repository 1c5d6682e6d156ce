package org.parley.web.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;

/**
 * All that the pages talk to, by hand and over HTTP. Tests start it with {@code @QuarkusTestResource}; started as a program
 * on fixed ports, it lets one look at the pages without the other services.
 */
public final class FakeStack implements QuarkusTestResourceLifecycleManager {

    private static final String SECRET = "a-secret-for-tests-of-forty-characters--";

    private FakeSignIn signIn;
    private FakeEntityService entityService;
    private FakeIngestService ingestService;

    /** Switches that tests flip to see how the pages take it. */
    public static final class Switches {

        private final FakeStack stack;

        private Switches(FakeStack stack) {
            this.stack = stack;
        }

        public void entityServiceDown(boolean down) {
            stack.entityService.down = down;
        }

        public void ingestServiceDown(boolean down) {
            stack.ingestService.down = down;
        }

        public void noArticles(boolean none) {
            stack.entityService.empty = none;
        }

        /** The reason with which the ingest-service refuses every change; null: it refuses none. */
        public void refuseChanges(String reason) {
            stack.ingestService.refusal = reason;
        }

        /** What the ingest-service was asked to correct, the first first. */
        public List<JsonObject> corrections() {
            return List.copyOf(stack.ingestService.corrections);
        }

        /** Whether corrections do not reach the graph. */
        public void graphBehind(boolean behind) {
            stack.ingestService.graphBehind = behind;
        }

        /** The reason with which the entity-service refuses every decision; null: it refuses none. */
        public void refuseDecisions(String reason) {
            stack.entityService.ledger.refusal = reason;
        }

        public void reset() {
            entityServiceDown(false);
            ingestServiceDown(false);
            noArticles(false);
            refuseChanges(null);
            graphBehind(false);
            refuseDecisions(null);
            stack.entityService.ledger.forget();
            stack.entityService.searches.forget();
        }
    }

    @Override
    public Map<String, String> start() {
        return start(0);
    }

    private Map<String, String> start(int port) {
        signIn = new FakeSignIn(port);
        entityService = new FakeEntityService(port == 0 ? 0 : port + 1);
        ingestService = new FakeIngestService(port == 0 ? 0 : port + 2, entityService);
        return Map.of(
                "quarkus.oidc.auth-server-url", signIn.url(),
                "quarkus.oidc.credentials.secret", SECRET,
                "quarkus.oidc.token-state-manager.encryption-secret", SECRET,
                "quarkus.rest-client.entity-service.url", entityService.url(),
                "quarkus.rest-client.ingest-service.url", ingestService.url());
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(new Switches(this), new TestInjector.MatchesType(Switches.class));
    }

    @Override
    public void stop() {
        signIn.close();
        entityService.close();
        ingestService.close();
    }

    /** Serves on the port given and the two after it until it is killed, and prints the settings for the pages. */
    static void main(String[] arguments) throws InterruptedException {
        new FakeStack()
                .start(Integer.parseInt(arguments[0]))
                .forEach((name, value) -> System.out.println(name + "=" + value));
        Thread.currentThread().join();
    }
}
