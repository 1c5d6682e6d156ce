package org.parley.web.client;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What people do that is kept, who keeps it, and where its subject can be seen. */
public enum AuditAction {
    SIGNED_IN(Set.of(Keeper.ENTITIES, Keeper.INTAKE), null),
    READ_ARTICLE(Set.of(Keeper.ENTITIES, Keeper.INTAKE), "/articles/"),
    READ_DOSSIER(Set.of(Keeper.ENTITIES), "/entities/"),
    ADDED_ARTICLE(Set.of(Keeper.INTAKE), "/articles/"),
    CORRECTED_ARTICLE(Set.of(Keeper.INTAKE), "/articles/"),
    DELETED_ARTICLE(Set.of(Keeper.INTAKE), "/articles/"),
    RESTORED_ARTICLE(Set.of(Keeper.INTAKE), "/articles/"),
    RETRIED_ARTICLE(Set.of(Keeper.INTAKE), "/articles/"),
    REDELIVERED_ARTICLES(Set.of(Keeper.INTAKE), null),
    UPLOADED(Set.of(Keeper.INTAKE), "/runs/"),
    PAUSED_RUN(Set.of(Keeper.INTAKE), "/runs/"),
    RESUMED_RUN(Set.of(Keeper.INTAKE), "/runs/"),
    RETRIED_RUN(Set.of(Keeper.INTAKE), "/runs/"),
    EXPORTED_REPORT(Set.of(Keeper.INTAKE), "/runs/"),
    DECIDED(Set.of(Keeper.ENTITIES), null),
    UNDID_DECISION(Set.of(Keeper.ENTITIES), null),
    EXPORTED(Set.of(Keeper.ENTITIES), null),
    IMPORTED(Set.of(Keeper.ENTITIES), null),
    @JsonEnumDefaultValue
    UNCLEAR(Set.of(), null);

    /** The service that keeps an entry. */
    enum Keeper {
        ENTITIES,
        INTAKE
    }

    private final Set<Keeper> keepers;
    private final @Nullable String page;

    AuditAction(Set<Keeper> keepers, @Nullable String page) {
        this.keepers = keepers;
        this.page = page;
    }

    /** Those that can be asked for. */
    public static List<AuditAction> known() {
        return Arrays.stream(values()).filter(action -> action != UNCLEAR).toList();
    }

    boolean isKeptBy(Keeper keeper) {
        return keepers.contains(keeper);
    }

    /** What the address of a subject begins with; null where there is no page for it. */
    public @Nullable String page() {
        return page;
    }
}
