package org.parley.entity.ledger.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.entity.reading.analysis.Analysis;
import org.parley.entity.reading.analysis.Entity;
import org.parley.entity.reading.analysis.EntityType;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.analysis.Relation;
import org.parley.entity.reading.text.ArticleText;
import org.parley.entity.reading.text.Span;

/**
 * What one article says that a person does: by the offices that were read, by the words right before the name ("striker
 * Ana Silva") and by those that explain it ("Ana Silva, a Brazilian striker,"). What somebody did formerly tells nothing.
 */
final class Callings {

    private static final Map<String, Calling> BY_NOUN = nouns();
    private static final Pattern FORMERLY = Pattern.compile("\\b(?:former|formerly|ex|retired|late|once|onetime)\\b");
    private static final Pattern TITLE = Pattern.compile("(?:^|[.,;:!?“”\"()])([^.,;:!?“”\"()]*)$");
    private static final Pattern EXPLANATION = Pattern.compile("^, ((?:an?|the) [^.,;:!?“”\"()]+)");
    /** Where the noun that says what somebody is has ended. */
    private static final Pattern COMPLEMENT =
            Pattern.compile("\\b(?:of|for|at|in|with|from|to|on|by|who|whose|whom|which|that|and)\\b.*$");

    private static final Pattern TURNED = Pattern.compile(" turned ");
    private static final int BEFORE = 60;
    private static final int LONGEST_NOUN = 3;
    private static final int TITLE_WORDS = 4;

    private final Analysis analysis;
    private final ArticleText text;

    Callings(Analysis analysis) {
        this.analysis = analysis;
        this.text = new ArticleText(analysis.article().text());
    }

    private static Map<String, Calling> nouns() {
        Map<String, Calling> nouns = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Callings.class.getResourceAsStream("callings.tsv")), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                List<String> fields = List.of(line.split("\t"));
                fields.subList(1, fields.size()).forEach(noun -> nouns.put(noun, Calling.valueOf(fields.getFirst())));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return nouns;
    }

    /** What the article says that this person does; empty where it says nothing of it. */
    Set<Calling> of(Entity person) {
        Set<Calling> callings = EnumSet.noneOf(Calling.class);
        analysis.relations().stream()
                .filter(relation -> person.id().equals(relation.subject()))
                .map(Relation::role)
                .filter(Objects::nonNull)
                .forEach(role -> callings.addAll(named(role)));
        analysis.mentions().stream()
                .filter(mention -> mention.entity().equals(person.id()) && mention.form() == Mention.Form.NAME)
                .flatMap(mention -> descriptions(mention).stream())
                .forEach(words -> callings.addAll(named(words)));
        return callings;
    }

    private List<String> descriptions(Mention mention) {
        List<String> descriptions = new ArrayList<>();
        String before = text.slice(Math.max(0, mention.start() - BEFORE), mention.start());
        Matcher title = TITLE.matcher(before);
        if (before.endsWith(" ") && title.find()) {
            List<String> words = NameKey.words(NameKey.fold(title.group(1)));
            descriptions.add(String.join(" ", words.subList(Math.max(0, words.size() - TITLE_WORDS), words.size())));
        }
        int end = Math.min(text.length(), mention.end() + 2 * BEFORE);
        Matcher explanation = EXPLANATION.matcher(text.slice(mention.end(), end));
        if (explanation.find() && !namesAnother(mention, explanation.end(1))) {
            descriptions.add(explanation.group(1));
        }
        return descriptions;
    }

    /** "Ana Silva, the striker Joana Reis and others": what follows is no explanation but the next in a list. */
    private boolean namesAnother(Mention mention, int length) {
        Span explained = new Span(mention.end(), mention.end() + length);
        return analysis.mentions().stream()
                .filter(other ->
                        explained.contains(other.span()) && !other.entity().equals(mention.entity()))
                .anyMatch(other -> other.form() == Mention.Form.NAME && isPerson(other.entity()));
    }

    private boolean isPerson(String entity) {
        return analysis.entities().stream()
                .anyMatch(other -> other.id().equals(entity) && other.type() == EntityType.PERSON);
    }

    /** The calling that the words end with; of "boxer turned senator" both. */
    private static Set<Calling> named(String words) {
        String folded = COMPLEMENT.matcher(NameKey.fold(words)).replaceFirst("").strip();
        if (FORMERLY.matcher(folded).find()) {
            return Set.of();
        }
        return TURNED.splitAsStream(folded)
                .flatMap(part -> atEnd(NameKey.words(part)))
                .collect(Collectors.toSet());
    }

    private static Stream<Calling> atEnd(List<String> words) {
        return IntStream.rangeClosed(1, Math.min(LONGEST_NOUN, words.size()))
                .mapToObj(length -> String.join(" ", words.subList(words.size() - length, words.size())))
                .map(BY_NOUN::get)
                .filter(Objects::nonNull);
    }
}
