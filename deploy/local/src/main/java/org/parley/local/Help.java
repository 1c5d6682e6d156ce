package org.parley.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The help text, and from it how each command is used. */
final class Help {

    private Help() {}

    static String text() {
        try (InputStream in = Help.class.getResourceAsStream("help.txt")) {
            if (in == null) {
                throw new IllegalStateException("help.txt is missing from the launcher; build it again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How the command is called, as the help text says it. */
    static String usage(String command) {
        return text().lines()
                .map(String::strip)
                .filter(line -> (line + " ").startsWith(command + " "))
                .map(line -> "./parley " + line.split("  ", 2)[0])
                .findFirst()
                .orElse("./parley " + command);
    }

    /** How the command is called, and what it does, for those who ask that one alone. */
    static String of(String command) {
        String described = text().lines()
                .dropWhile(line -> !(line.strip() + " ").startsWith(command + " "))
                .limit(2)
                .map(line -> line.split(" {2,}"))
                .map(parts -> parts[parts.length - 1])
                .filter(words -> !words.startsWith(command + " "))
                .findFirst()
                .orElse("");
        return "Usage: " + usage(command) + "\n" + described + "\nMore: ./parley help, docs/reference/launcher.md\n";
    }
}
