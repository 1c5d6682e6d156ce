package org.parley.local.postgres;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.local.LocalException;
import org.parley.local.process.Programs;

/**
 * As whom PostgreSQL runs. It refuses to run as root, so root starts it in a user namespace of its own, where root is nobody special, or,
 * where the kernel forbids that, as the user nobody.
 */
enum ServerUser {
    /** Whoever runs the launcher. */
    CALLER(List.of()),
    /** Root outside, an unmapped user inside: files stay root's, and no other user is needed. */
    NAMESPACE(List.of("unshare", "--user")),
    /** The user nobody; data folders are given to it. */
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--inh-caps=-all"));

    private final List<String> prefix;

    ServerUser(List<String> prefix) {
        this.prefix = prefix;
    }

    /** What to put in front of a PostgreSQL command. */
    List<String> prefix() {
        return prefix;
    }

    /** The one for this process and machine. */
    static ServerUser here() {
        return Found.HERE;
    }

    private static final class Found {
        private static final ServerUser HERE = find();
    }

    private static ServerUser find() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return CALLER;
        }
        if (Programs.succeeds("unshare", "--user", "true")) {
            return NAMESPACE;
        }
        if (Programs.succeeds("setpriv", "--version")) {
            return NOBODY;
        }
        throw new LocalException(
                "PostgreSQL does not run as root, and neither unshare nor setpriv (package util-linux) is here to run it as"
                        + " somebody else. Run Parley as an ordinary user, or install util-linux.");
    }

    /** Whether this user may use the folder, or pass through it. */
    boolean reaches(Path folder) {
        if (this != NOBODY) {
            return true;
        }
        List<String> test = new ArrayList<>(prefix);
        test.addAll(List.of("test", "-x", folder.toString()));
        return Programs.succeeds(test.toArray(String[]::new));
    }

    /** Gives the file or folder, and all in it, to this user. */
    void own(Path path) {
        if (this == NOBODY) {
            Programs.run(List.of("chown", "-R", "65534:65534", path.toString()), Map.of());
        }
    }
}
