package org.parley.local.process;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a long-running process is started.
 *
 * @param environment what is added to the launcher's own environment; secrets go here, never into the command, which everybody can read
 * @param build what the program was built from: when it changes, a running process is out of date
 */
public record Launch(List<String> command, Map<String, String> environment, Path directory, String build) {

    /** Equal for two launches that would run the same thing in the same way. Tells nothing about the secrets in it. */
    public String revision() {
        String everything = command + "\n" + new TreeMap<>(environment) + "\n" + directory + "\n" + build;
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(everything.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
