package org.parley.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions of the servers that the local stack runs, as the parent POM names them. */
public record Versions(String keycloak, String postgresql) {

    /** Reads what the build wrote into the module. */
    public static Versions ofTheBuild() {
        Properties properties = new Properties();
        try (InputStream in = Versions.class.getResourceAsStream("versions.properties")) {
            if (in == null) {
                throw new IllegalStateException("versions.properties is missing from the launcher; build it again");
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Versions(required(properties, "keycloak"), required(properties, "postgresql"));
    }

    private static String required(Properties properties, String name) {
        String value = properties.getProperty(name);
        if (value == null || value.startsWith("${")) {
            throw new IllegalStateException("versions.properties does not name " + name);
        }
        return value;
    }
}
