package org.parley.local.stack;

import java.net.URI;

/** Where the parts of a stack answer. */
public record StackAddresses(StackPorts ports) {

    public URI web() {
        return http(PartName.WEB_UI);
    }

    public URI ingest() {
        return http(PartName.INGEST_SERVICE);
    }

    public URI entity() {
        return http(PartName.ENTITY_SERVICE);
    }

    public URI keycloak() {
        return http(PartName.KEYCLOAK);
    }

    /** The realm, as tokens name their issuer. */
    public URI realm() {
        return keycloak().resolve("/realms/parley");
    }

    /** The JDBC address of PostgreSQL, without a database. */
    public String postgres() {
        return "jdbc:postgresql://127.0.0.1:" + ports.of(PartName.POSTGRES) + "/";
    }

    /** Where that part answers, as text for people. */
    public String of(PartName part) {
        return part == PartName.POSTGRES
                ? postgres().replace("jdbc:", "")
                : http(part).toString();
    }

    private URI http(PartName part) {
        return URI.create("http://127.0.0.1:" + ports.of(part));
    }
}
