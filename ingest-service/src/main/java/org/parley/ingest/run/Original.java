package org.parley.ingest.run;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The bytes of a file as they came. */
@Entity
public class Original {

    @Id
    public UUID itemId;

    public byte[] bytes;
}
