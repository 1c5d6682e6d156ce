package org.parley.entity.audit;

import java.util.UUID;

/** An answer that names what was made. */
public interface AuditSubject {

    UUID id();
}
