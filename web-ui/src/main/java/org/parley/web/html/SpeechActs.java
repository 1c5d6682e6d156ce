package org.parley.web.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.web.client.Claim;
import org.parley.web.client.Statement;

/** Verbs that say more than "says" ("accused the mayor of lying"), taken from before the words that were reported. */
final class SpeechActs {

    private static final Set<String> KNOWN;

    static {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SpeechActs.class.getResourceAsStream("speech-acts.txt")),
                StandardCharsets.UTF_8))) {
            KNOWN = lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final Pattern WORD = Pattern.compile("[\\p{L}’'-]+");
    /** Clauses and quotations stand by themselves behind "says". */
    private static final Pattern CLAUSE = Pattern.compile("(?:\\bthat|[:,“\"‘])\\s*$");
    /** A day or a person may stand between: "promised on Wednesday", "urged them". */
    private static final int NEAR = 3;

    private static final Set<String> JOINING = Set.of("for", "on", "against");

    private SpeechActs() {}

    /** The verb that a statement needs; empty where "says" will do. */
    static Optional<String> of(Statement statement) {
        return statement.quoted() || statement.claims().isEmpty()
                ? Optional.empty()
                : before(statement.claims(), statement.content()).flatMap(SpeechActs::last);
    }

    private static Optional<String> before(List<Claim> claims, String content) {
        return claims.stream()
                .map(Claim::quote)
                .filter(quote -> quote.contains(content))
                .map(quote -> quote.substring(0, quote.indexOf(content)))
                .filter(before -> !CLAUSE.matcher(before).find())
                .findFirst();
    }

    private static Optional<String> last(String before) {
        List<String> words = WORD.matcher(before)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        List<String> near = words.subList(Math.max(0, words.size() - NEAR), words.size());
        // "called for early elections", "called on both sides"
        boolean joined =
                near.size() > 1 && JOINING.contains(near.getLast()) && KNOWN.contains(near.get(near.size() - 2));
        return joined
                ? Optional.of(String.join(" ", near.subList(near.size() - 2, near.size())))
                : near.reversed().stream().filter(KNOWN::contains).findFirst();
    }
}
