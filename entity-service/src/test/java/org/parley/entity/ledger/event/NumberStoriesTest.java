package org.parley.entity.ledger.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.entity.ledger.claim.ArticleClaims;
import org.parley.entity.ledger.claim.ClaimReading;
import org.parley.entity.ledger.claim.Source;
import org.parley.entity.ledger.disagreement.Disagreement;
import org.parley.entity.reading.ArticleReading;
import org.parley.entity.reading.document.Article;
import org.parley.entity.testing.WholeLedger;

/** From text to disagreement: two outlets that give numbers of an accident or a deal, and two that only seem to differ. */
class NumberStoriesTest {

    /** What two articles of one story should disagree on: "CONTRADICTION number", or nothing. */
    record Story(String name, String expected, Told one, Told other) {

        @Override
        public String toString() {
            return name;
        }
    }

    record Told(String outlet, String date, String text) {}

    static Stream<Story> stories() {
        return Stream.of(
                new Story(
                        "a ship with a name, two tolls of one day",
                        "CONTRADICTION number",
                        new Told("Baltic Courier", "2026-02-10", """
                                Trawler sinks off Gotland

                                The trawler Nordhav sank off Gotland on Monday. Nine people died, the coast guard said.
                                """),
                        new Told("Visby Post", "2026-02-10", """
                                Eleven people died when the Nordhav sank on Monday, rescuers said. The trawler had left \
                                Visby in the morning.
                                """)),
                new Story(
                        "a toll that rises with the days",
                        "CHANGE number",
                        new Told("Baltic Courier", "2026-02-10", """
                                The ferry Silverlinje capsized near Bornholm on Sunday. Four people were killed, police said.
                                """),
                        new Told("Visby Post", "2026-02-13", """
                                Six people died on the Silverlinje, which capsized near Bornholm on Sunday, the \
                                authorities said on Friday.
                                """)),
                new Story(
                        "a bound has room for the number",
                        "",
                        new Told("Baltic Courier", "2026-02-10", """
                                The ferry Silverlinje capsized near Bornholm on Sunday. At least four people were killed, \
                                police said.
                                """),
                        new Told("Visby Post", "2026-02-10", """
                                The ferry Silverlinje capsized near Bornholm on Sunday. Six people were killed, the \
                                coast guard said.
                                """)),
                new Story(
                        "dead and wounded are two measures",
                        "",
                        new Told("Moravia Daily", "2026-05-06", """
                                A train derailed near Brno on Tuesday. Three people were killed, the railway said.
                                """),
                        new Told("Olomouc News", "2026-05-06", """
                                A train derailed near Brno on Tuesday. The crash left 40 people injured, a hospital said.
                                """)),
                new Story(
                        "one crash, known by place and day",
                        "CONTRADICTION number",
                        new Told("Moravia Daily", "2026-05-06", """
                                A train derailed near Brno on Tuesday. Three people were killed, the railway said.
                                """),
                        new Told("Olomouc News", "2026-05-06", """
                                Five people died when a train derailed near Brno on Tuesday, a hospital said.
                                """)),
                new Story(
                        "two crashes in two towns",
                        "",
                        new Told("Moravia Daily", "2026-05-06", """
                                A train derailed near Brno on Tuesday. Three people were killed, the railway said.
                                """),
                        new Told("Olomouc News", "2026-05-06", """
                                A train derailed near Ostrava on Tuesday. Five people were killed, the railway said.
                                """)),
                new Story(
                        "two ships",
                        "",
                        new Told("Baltic Courier", "2026-02-10", """
                                The trawler Nordhav sank on Monday. Nine people died, the coast guard said.
                                """),
                        new Told("Visby Post", "2026-02-10", """
                                The trawler Sydhav sank on Monday. Two people died, the coast guard said.
                                """)),
                new Story(
                        "an explosion with two tolls",
                        "CONTRADICTION number",
                        new Told("Gulf Herald", "2026-07-02", """
                                An explosion in Basra on Wednesday killed 12 people, the fire brigade said.
                                """),
                        new Told("Shatt Review", "2026-07-02", """
                                An explosion in Basra on Wednesday killed 15 people, according to doctors.
                                """)),
                new Story(
                        "a price in kroner that two outlets give otherwise",
                        "CONTRADICTION number",
                        new Told("Fjord Finance", "2026-03-03", """
                                Halvorsen Shipping bought Lindgren Yards for 12 billion kroner on Monday, a banker said.
                                """),
                        new Told("Harbour Times", "2026-03-03", """
                                Halvorsen Shipping bought Lindgren Yards for 15 billion kroner on Monday, the seller said.
                                """)),
                new Story(
                        "prices in two currencies are apart",
                        "",
                        new Told("Fjord Finance", "2026-03-03", """
                                Halvorsen Shipping bought Lindgren Yards for 12 billion kroner on Monday, a banker said.
                                """),
                        new Told("Harbour Times", "2026-03-03", """
                                Halvorsen Shipping bought Lindgren Yards for $1.2 billion on Monday, the seller said.
                                """)));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void disagreeWhereTheNumbersDo(Story story) {
        assertThat(disagreements(story)).isEqualTo(story.expected().isEmpty() ? List.of() : List.of(story.expected()));
    }

    static List<String> disagreements(Story story) {
        List<ArticleClaims> claims = new ArrayList<>();
        for (Told told : List.of(story.one(), story.other())) {
            String file = told.outlet() + ".txt";
            LocalDate date = LocalDate.parse(told.date());
            Source source = new Source(UUID.nameUUIDFromBytes(file.getBytes()), file, told.outlet(), date);
            claims.add(ClaimReading.read(
                    source, ArticleReading.standard().read(Article.given(file, told.text(), told.outlet(), date))));
        }
        return WholeLedger.ofClaims(claims).disagreements().stream()
                .map(NumberStoriesTest::told)
                .toList();
    }

    private static String told(Disagreement disagreement) {
        return disagreement.kind() + " " + disagreement.slot();
    }
}
