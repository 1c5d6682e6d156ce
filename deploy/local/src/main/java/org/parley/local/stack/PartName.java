package org.parley.local.stack;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The parts of the stack, in the order in which they start. */
public enum PartName {
    POSTGRES(8432),
    KEYCLOAK(8180),
    ENTITY_SERVICE(8082),
    INGEST_SERVICE(8081),
    WEB_UI(8080);

    /** The applications of this repository. */
    public static final List<PartName> SERVICES = List.of(ENTITY_SERVICE, INGEST_SERVICE, WEB_UI);

    private final int usualPort;

    PartName(int usualPort) {
        this.usualPort = usualPort;
    }

    /** As people and log files call it: `entity-service`. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The port where nothing else was said. */
    public int usualPort() {
        return usualPort;
    }

    /** The option of `up` that sets the port: `entity-port`. */
    public String portOption() {
        return shortLabel() + "-port";
    }

    /** The environment variable that sets the port: `PARLEY_ENTITY_PORT`. */
    public String portVariable() {
        return "PARLEY_" + shortLabel().toUpperCase(Locale.ROOT) + "_PORT";
    }

    private String shortLabel() {
        String label = label();
        int hyphen = label.indexOf('-');
        return hyphen < 0 ? label : label.substring(0, hyphen);
    }

    public static Optional<PartName> byLabel(String label) {
        return Arrays.stream(values())
                .filter(part -> part.label().equals(label))
                .findFirst();
    }
}
