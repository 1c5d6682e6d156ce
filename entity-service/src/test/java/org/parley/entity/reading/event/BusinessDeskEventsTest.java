package org.parley.entity.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.entity.reading.ReadingFixture;

/** How business desks write: sums in figures, lists of what is to be done, participles aside. All stories are invented. */
class BusinessDeskEventsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Telenor, fined €95m in the same proceedings, will appeal.                     | VERDICT HELD Telenor
            Equinor has raised €120m in a funding round led by Nordea.                    | INVESTMENT HELD Equinor
            Nordea led a €30m funding round in Telenor.                                   | INVESTMENT HELD Nordea, Telenor
            Equinor's €4bn takeover of Telenor was completed in May.                      | ACQUISITION HELD Equinor, Telenor
            Nordea Holdings' $4bn takeover of Telenor collapsed in May.                   | ACQUISITION CANCELLED Nordea Holdings, Telenor
            Equinor and Telenor formed a joint venture to drill for gas.                  | COOPERATION HELD Equinor, Telenor
            The trade deal between Norway and Chad, signed in Oslo in May, will cut duties. | AGREEMENT HELD Norway, Chad in Oslo
            Equinor announced plans to close its Bergen refinery.                         | CLOSURE PLANNED Equinor
            Equinor has shelved plans to list its shares.                                 | CANCELLATION HELD Equinor
            Equinor will shed nine hundred jobs.                                          | LAYOFF PLANNED Equinor
            Equinor laid off nine workers in Bergen.                                      | LAYOFF HELD Equinor, nine workers in Bergen
            Equinor will cut 400 jobs, close two plants and sell its hotel chain.         | CLOSURE PLANNED Equinor
            Equinor will cut 400 jobs, close two plants and sell its hotel chain.         | SALE PLANNED Equinor
            Nordea agreed to sell its hotel chain to Telenor.                             | SALE PLANNED Nordea, Telenor
            Nordea has put Telenor up for sale.                                           | SALE PLANNED Nordea, Telenor
            Nordea cut its stake in Telenor in May.                                       | SALE HELD Nordea, Telenor
            Nordea sold its last shares in Telenor.                                       | SALE HELD Nordea, Telenor
            Equinor will spin off its wind business.                                      | SALE PLANNED Equinor
            Norway has ordered nine helicopters from Equinor.                             | AGREEMENT HELD Norway, Equinor
            Nordea walked away from its bid for Telenor.                                  | WITHDRAWAL HELD Nordea, Telenor
            The government blocked Nordea's purchase of Telenor.                          | REJECTION HELD The government, Nordea, Telenor
            The European Commission sued to block Nordea's purchase of Telenor.           | ACQUISITION PLANNED Nordea, Telenor
            A judge in Oslo blocked the merger of Nordea and Telenor.                     | VERDICT HELD A judge, Nordea, Telenor in Oslo
            A Bergen jury found trader Nils Aas guilty of theft.                          | VERDICT HELD A Bergen jury, Nils Aas
            Investors filed a class action against Equinor.                               | CRITICISM HELD Investors, Equinor
            Norway bailed out Nordea in 2008.                                             | AID HELD Norway, Nordea
            Nordea has been ordered to repay €40m.                                        | VERDICT HELD Nordea
            Prosecutors opened a probe into Equinor's accounts.                           | INVESTIGATION HELD Prosecutors, Equinor
            Norway's decree prompted Chad to open an inquiry into Equinor.                | INVESTIGATION HELD Chad, Equinor
            Nordea postponed its initial public offering on Monday.                       | SUSPENSION HELD Nordea
            Equinor has halted deliveries of its trucks.                                  | SUSPENSION HELD Equinor
            Nordea Ratings downgraded Norway's debt on Monday.                            | RATING HELD Nordea Ratings, Norway
            Chad responded with tariffs on Norwegian salmon.                              | SANCTION HELD Chad, Norway
            Telenor fell into administration in May.                                      | INSOLVENCY HELD Telenor
            Dockworkers in Bergen walked off the job after talks with the operator, Telenor, broke down. | PROTEST HELD Dockworkers in Bergen
            """)
    void readsWhatBusinessDesksTell(String text, String event) {
        assertThat(ReadingFixture.events(text)).contains(event);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The 2015 acquisition of Telenor by Equinor was a mistake.    | 2015
            Nordea scrapped plans for a hotel in Bergen on 9 May 2022.   | 2022-05-09
            Ida Berg, promoted to chief executive in May 2021, was ill.  | 2021-05
            Norway signed the pact with Chad at a May 2021 ceremony.     | 2021-05
            Ida Berg visited Oslo on a May 2021 trip.                    | 2021-05
            """)
    void datesWhatIsToldByTheDateBesideIt(String text, String date) {
        assertThat(ReadingFixture.read(text).events())
                .anySatisfy(event -> assertThat(String.valueOf(event.time())).contains(date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway tightened its sanctions on Chad, targeting Telenor and nine tankers.",
                "The sanctions target Telenor and nine tankers.",
            })
    void takesNoMeasureForAnAttack(String text) {
        assertThat(ReadingFixture.events(text)).noneMatch(event -> event.startsWith("ATTACK"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Equinor is offering A$4.90 a share in cash for Telenor, which is a fair price."})
    void takesNoPriceForAPledge(String text) {
        assertThat(ReadingFixture.events(text)).noneMatch(event -> event.startsWith("PLEDGE"));
    }
}
