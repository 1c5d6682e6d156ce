package org.parley.local.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.local.LocalException;

/** A realm file with places for what must not stand in the repository: `@name@`. */
public record RealmTemplate(String text) {

    private static final Pattern PLACE = Pattern.compile("@([a-z][a-z-]*)@");

    /** The realm `parley` of the local stack. */
    public static RealmTemplate ofTheLocalStack() {
        try (InputStream in = RealmTemplate.class.getResourceAsStream("parley-realm.json")) {
            if (in == null) {
                throw new IllegalStateException("parley-realm.json is missing from the launcher; build it again");
            }
            return new RealmTemplate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The realm file with every place filled.
     *
     * @throws LocalException if a place has no value or a value has no place
     */
    public String filled(Map<String, String> values) {
        TreeSet<String> unused = new TreeSet<>(values.keySet());
        String filled = PLACE.matcher(text).replaceAll(place -> {
            unused.remove(place.group(1));
            return Matcher.quoteReplacement(value(place, values));
        });
        if (!unused.isEmpty()) {
            throw new LocalException("The realm file has no place for " + unused);
        }
        return filled;
    }

    private static String value(MatchResult place, Map<String, String> values) {
        String value = values.get(place.group(1));
        if (value == null) {
            throw new LocalException("The realm file asks for " + place.group() + ", which has no value");
        }
        if (!value.matches("[\\p{Alnum}._:/-]*")) {
            throw new LocalException("The value for " + place.group() + " would need quoting in JSON");
        }
        return value;
    }
}
