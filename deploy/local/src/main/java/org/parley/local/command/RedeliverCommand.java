package org.parley.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.parley.local.LocalException;
import org.parley.local.UsageException;
import org.parley.local.client.ServiceClient;
import org.parley.local.stack.StackAddresses;
import org.parley.local.terminal.Options;
import org.parley.local.terminal.Progress;

/**
 * `redeliver`: has the ingest-service deliver all of its articles to the entity-service again, and waits until none is on its way. For a
 * graph that was lost, or restored from an older backup.
 */
public final class RedeliverCommand implements Command {

    private static final int POLL_MILLIS = 1000;

    @Override
    public int run(Session session, List<String> arguments) {
        if (!Options.parse(arguments, Set.of(), Set.of()).operands().isEmpty()) {
            throw new UsageException("It takes no arguments");
        }
        Progress progress = session.progress();
        try (ServiceClient ingest = session.client(StackAddresses::ingest)) {
            int articles = ingest.post("/api/redelivery", "application/json", BodyPublishers.noBody())
                    .path("articles")
                    .asInt();
            int failed = progress.step(
                    "Delivering " + articles + " articles again", () -> settled(ingest, progress::detail));
            session.out().printf("%d delivered again; %d articles could not be read in all%n", articles, failed);
            return failed == 0 ? DONE : FAILED;
        }
    }

    /** Waits until nothing is on its way; answers how many articles have failed, now or before. */
    private static int settled(ServiceClient ingest, Consumer<String> detail) {
        while (true) {
            JsonNode now = ingest.get("/api/progress");
            int waiting = now.path("waiting").asInt();
            if (waiting == 0) {
                return now.path("failed").asInt();
            }
            detail.accept(waiting + " on their way");
            try {
                Thread.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new LocalException("Interrupted; the delivery goes on by itself", e);
            }
        }
    }
}
