package org.parley.entity.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeSearchTest {

    private static final List<TimeRule> RULES = TimeNormaliser.RULES;
    private static final TimeSearch SEARCH = new TimeSearch(RULES);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "May 3 to May 7, and again on the 9th, the council met; in the summer it will not.",
                "THE TALKS, PUT OFF TWICE SINCE MARCH, OPEN NEXT WEEK (WEDNESDAY) OR IN TWO WEEKS' TIME.",
                "“Today (Friday)”—in the ’90s, 1998–2003, over the week—“we sign”, said 2025-11-19T10:00, 3/4/2025.",
                "🗓️May 5, 𝐌ay 6, Dismay 7, é8 June, 9June, $10 May, x-11 July: late in 2019 and early in the week."
            })
    void findsWhatEachRuleFindsAlone(String text) {
        List<String> alone = new ArrayList<>();
        for (int rank = 0; rank < RULES.size(); rank++) {
            Matcher matcher = RULES.get(rank).pattern().matcher(text);
            while (matcher.find()) {
                alone.add(told(rank, matcher));
            }
        }
        assertThat(alone).isNotEmpty();
        assertThat(SEARCH.search(text).stream()
                        .map(found -> told(found.rank(), found.match()))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(alone);
    }

    private static String told(int rank, MatchResult match) {
        StringBuilder told = new StringBuilder(RULES.get(rank).name());
        for (int group = 0; group <= match.groupCount(); group++) {
            told.append(' ').append(match.start(group)).append('-').append(match.end(group));
        }
        return told.toString();
    }
}
