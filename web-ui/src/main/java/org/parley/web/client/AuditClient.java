package org.parley.web.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.parley.web.client.AuditAction.Keeper;

/** Asks each service what it has kept of what people did, on an admin's behalf. */
@ApplicationScoped
public class AuditClient {

    private final EntityApi entities;
    private final IngestApi intake;

    AuditClient(@RestClient EntityApi entities, @RestClient IngestApi intake) {
        this.entities = entities;
        this.intake = intake;
    }

    /** What was asked for, from those services that keep such things. */
    public AuditTrail matching(AuditQuery query) {
        List<Paged<AuditEntry>> answers = Stream.of(
                        ask(Keeper.ENTITIES, "entity-service", entities::audit, query),
                        ask(Keeper.INTAKE, "ingest-service", intake::audit, query))
                .flatMap(Optional::stream)
                .toList();
        return AuditTrail.of(answers);
    }

    /** The question, which is the same for each service. */
    private interface Question {

        Paged<AuditEntry> ask(
                @Nullable String who,
                @Nullable AuditAction action,
                @Nullable UUID subject,
                @Nullable Instant since,
                @Nullable Instant until,
                int size);
    }

    private static Optional<Paged<AuditEntry>> ask(Keeper keeper, String service, Question question, AuditQuery query) {
        if (query.action() != null && !query.action().isKeptBy(keeper)) {
            return Optional.empty();
        }
        return Optional.of(Calls.call(
                service,
                () -> question.ask(
                        query.who(), query.action(), query.subject(), query.since(), query.until(), AuditTrail.ASKED)));
    }
}
