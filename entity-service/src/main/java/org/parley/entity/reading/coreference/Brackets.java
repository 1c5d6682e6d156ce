package org.parley.entity.reading.coreference;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names that stand in brackets behind others: "World Trade Organization (WTO)". The text is searched for them once. */
final class Brackets {

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]+)\\)");
    /** Characters that are looked at before a bracket: no name is as long. */
    private static final int BEFORE = 300;

    /** What stands in brackets, with the text before each of its places. */
    private final Map<String, List<String>> introduced;

    Brackets(String text) {
        this.introduced = BRACKETS.matcher(text)
                .results()
                .collect(Collectors.groupingBy(
                        found -> found.group(1),
                        Collectors.mapping(
                                found -> text.substring(Math.max(0, found.start() - BEFORE), found.start()),
                                Collectors.toList())));
    }

    /** Whether the text has the shorter name in brackets right behind the longer one. */
    boolean introduce(String longer, String shorter) {
        return introduced.getOrDefault(shorter, List.of()).stream().anyMatch(before -> before.endsWith(longer + " "));
    }
}
