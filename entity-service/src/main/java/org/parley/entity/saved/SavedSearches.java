package org.parley.entity.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.parley.entity.platform.ErrorCode;
import org.parley.entity.platform.ParleyException;

/** Keeps people's searches. Another's are as if they were not there. */
@ApplicationScoped
@Transactional
class SavedSearches {

    private static final int MOST = 100;
    /** How long a deletion can be undone. */
    private static final Duration UNDOABLE = Duration.ofDays(1);

    private final SavedSearchRepository searches;

    SavedSearches(SavedSearchRepository searches) {
        this.searches = searches;
    }

    List<SavedSearchRow> of(String owner) {
        return searches.of(owner);
    }

    SavedSearchRow save(String owner, String name, String address) {
        prepare(owner);
        refuseTooMany(owner);
        SavedSearchRow row = new SavedSearchRow();
        row.id = UUID.randomUUID();
        row.owner = owner;
        row.name = name.strip();
        row.address = address;
        row.savedAt = Instant.now();
        refuseTaken(row);
        searches.persist(row);
        return row;
    }

    /** Deleting a deleted one changes nothing. */
    void delete(String owner, UUID id) {
        SavedSearchRow row = find(owner, id);
        if (row.deletedAt == null) {
            row.deletedAt = Instant.now();
        }
    }

    /** Undoes the deletion, for a day. Restoring one that is there changes nothing. */
    SavedSearchRow restore(String owner, UUID id) {
        prepare(owner);
        SavedSearchRow row = find(owner, id);
        if (row.deletedAt != null) {
            refuseTooMany(owner);
            refuseTaken(row);
            row.deletedAt = null;
        }
        return row;
    }

    /** For this owner to get one more: nobody else changes what there is, and what was deleted too long ago is gone. */
    private void prepare(String owner) {
        searches.lock(owner);
        searches.forget(owner, Instant.now().minus(UNDOABLE));
    }

    private void refuseTooMany(String owner) {
        if (searches.count(owner) >= MOST) {
            throw impossible("You have saved " + MOST + " searches. Delete one that you need no more.");
        }
    }

    private void refuseTaken(SavedSearchRow row) {
        if (searches.isTaken(row.owner, row.name)) {
            throw impossible("You have a search of the name “" + row.name
                    + "” already. Choose another name, or delete that one first.");
        }
    }

    private SavedSearchRow find(String owner, UUID id) {
        return searches.find(owner, id)
                .orElseThrow(() ->
                        new ParleyException(ErrorCode.SAVED_SEARCH_NOT_FOUND, "You have no saved search " + id + "."));
    }

    private static ParleyException impossible(String detail) {
        return new ParleyException(ErrorCode.SAVED_SEARCH_IMPOSSIBLE, detail);
    }
}
