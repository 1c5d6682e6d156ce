package org.parley.entity.reading.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.entity.reading.ReadingFixture.links;
import static org.parley.entity.reading.ReadingFixture.names;
import static org.parley.entity.reading.ReadingFixture.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.entity.reading.analysis.Analysis;
import org.parley.entity.reading.analysis.Mention;
import org.parley.entity.reading.analysis.Mention.Sense;

class NameStageTest {

    @Test
    void titlesAndNationalitiesAreNoPartOfANameAndNoMention() {
        assertThat(names("Norwegian Foreign Minister Anna Berg met Swedish envoy Lars Holm in Oslo."))
                .containsExactly("Anna Berg/PERSON", "Lars Holm/PERSON", "Oslo/PLACE");
        assertThat(names("Chief Financial Officer Maria Eide and Secretary of State Paul Ward spoke."))
                .containsExactly("Maria Eide/PERSON", "Paul Ward/PERSON");
    }

    @Test
    void aBodyBeforeATitleIsItsOwnName() {
        assertThat(names("Yesterday, National Food and Water Council Secretary Ivo Maric resigned."))
                .containsExactly("National Food and Water Council/ORGANIZATION", "Ivo Maric/PERSON");
        assertThat(names("The White House press secretary declined to comment."))
                .containsExactly("White House/ORGANIZATION");
    }

    @Test
    void treatiesAreNeitherBodiesNorTheirFirstWords() {
        assertThat(names("They signed the Mutual Access Agreement and the Southern Herring Protocol."))
                .containsExactly("Mutual Access Agreement/PLAN", "Southern Herring Protocol/PLAN");
    }

    @Test
    void stormsArePersonsByNameAlone() {
        assertThat(names("Hurricane Clara is moving north. A year ago, Storm Henrik hit Denmark."))
                .containsExactly("Hurricane Clara/EVENT", "Storm Henrik/EVENT", "Denmark/PLACE");
        assertThat(names("On Monday, Clara Storm visited Denmark.")).contains("Clara Storm/PERSON");
    }

    @Test
    void severalOfAKindAreNoName() {
        assertThat(names("Ida Berg told MSPs and NGOs in Oslo that MLAs had left."))
                .containsExactly("Ida Berg/PERSON", "Oslo/PLACE");
    }

    @Test
    void aSurnameOfTwoIsOneThoughOthersBearItsHalves() {
        assertThat(
                        names(
                                "Ida Berg-Aas left. Minister Nils Aas and Senator Carl Berg stayed, and Nils Aas-Norway talks failed."))
                .contains("Ida Berg-Aas/PERSON", "Nils Aas/PERSON", "Carl Berg/PERSON");
    }

    @Test
    void aBareSurnameIsAPersonBecauseTheFullNameIs() {
        assertThat(names("Halden said nothing. Former mayor Ruth Halden had been asked twice."))
                .containsExactly("Halden/PERSON", "Ruth Halden/PERSON");
        assertThat(
                        names(
                                "Former mayor Ruth Halden was asked twice. Last year Halden appointed Kim Solberg as her campaign chief."))
                .contains("Halden/PERSON");
    }

    @Test
    void aTitleAtOnePlaceTypesTheNameEverywhere() {
        assertThat(names("Quorvin left early. “He was tired,” an aide said of Senator Quorvin."))
                .containsExactly("Quorvin/PERSON", "Quorvin/PERSON");
    }

    @Test
    void companiesAndTheirShortNames() {
        assertThat(
                        names(
                                "Shipping group Halvorsen Marine ASA will buy Nordkyst A/S. Shares of Halvorsen rose, and Nordkyst fell."))
                .containsExactly(
                        "Halvorsen Marine ASA/ORGANIZATION",
                        "Nordkyst A/S/ORGANIZATION",
                        "Halvorsen/ORGANIZATION",
                        "Nordkyst/ORGANIZATION");
    }

    @Test
    void aCompanyMayBeCalledLikeAPerson() {
        assertThat(
                        names(
                                "Oscar Lindahl, the world's largest chocolate maker, fell in Oslo. Shares of Oscar Lindahl rose."))
                .contains("Oscar Lindahl/ORGANIZATION");
        assertThat(
                        names(
                                "Oscar Lindahl on Monday named Ida Berg as its chief executive. Oscar Lindahl said it would pay more."))
                .contains("Oscar Lindahl/ORGANIZATION", "Ida Berg/PERSON");
        assertThat(names("Oscar Lindahl, the son of a chocolate maker, named Ida Berg in his will."))
                .containsExactly("Oscar Lindahl/PERSON", "Ida Berg/PERSON");
    }

    @Test
    void aCompanyIsToldByItsOfficersAndWhatItDoesWithItsOwn() {
        assertThat(names("Hartwick founder Ida Berg spoke in Oslo. She left Hartwick in May."))
                .containsExactly("Hartwick/ORGANIZATION", "Ida Berg/PERSON", "Oslo/PLACE", "Hartwick/ORGANIZATION");
        assertThat(names("Hartwick Chairwoman Ida Berg resigned. Hartwick could favour its own yard."))
                .containsExactly("Hartwick/ORGANIZATION", "Ida Berg/PERSON", "Hartwick/ORGANIZATION");
        assertThat(names("Hartwick denies that it is for sale\n\nHartwick Nord has denied that it is being sold."))
                .containsExactly("Hartwick/ORGANIZATION", "Hartwick Nord/ORGANIZATION");
        assertThat(names("The board blocked the sale of Van Doren Composites. She sold half of Van Doren."))
                .containsExactly("Van Doren Composites/ORGANIZATION", "Van Doren/ORGANIZATION");
        assertThat(names("Ida Berg praised the yard and its workers. Berg said it was late."))
                .containsExactly("Ida Berg/PERSON", "Berg/PERSON");
    }

    @Test
    void aBodyThatEveryCountryHasIsNamedWithItsCountry() {
        assertThat(
                        links(
                                "Norway's Foreign Ministry protested. Chile's Foreign Ministry replied. The Foreign Ministry then said more."))
                .containsExactly(
                        "Foreign Ministry = Norway's Foreign Ministry",
                        "Foreign Ministry = Chile's Foreign Ministry",
                        "Foreign Ministry = Chile's Foreign Ministry");
        assertThat(links("The Foreign Ministry of Chile protested. The Chilean Foreign Ministry gave no reason."))
                .containsExactly("Chilean Foreign Ministry = Foreign Ministry of Chile");
        assertThat(links("The Foreign Ministry protested."))
                .as("nobody says whose it is")
                .isEmpty();
    }

    @Test
    void anAgencyInBracketsBehindAPlaceIsNoPlace() {
        assertThat(names("OSLO, Norway (AP) — Ministers met on Friday."))
                .containsExactly("OSLO/PLACE", "Norway/PLACE", "AP/OUTLET");
    }

    @Test
    void aQualityOfAPartOfTheWorldIsNoName() {
        assertThat(names("The South American bloc and West African leaders met in Lima."))
                .containsExactly("Lima/PLACE");
    }

    @Test
    void aHouseIsWhatItsAnalystsAreOf() {
        assertThat(names("Analyst Priya Nair of Halvorsen called it generous."))
                .containsExactly("Priya Nair/PERSON", "Halvorsen/ORGANIZATION");
    }

    @Test
    void aPlainWordForAMediumIsNoPartOfItsName() {
        assertThat(names("“We were betrayed,” she told Bergen Inter radio.")).containsExactly("Bergen Inter/OUTLET");
    }

    @Test
    void aWeekdayIsNoName() {
        assertThat(names("With Sunday's signings, Norway joined.")).containsExactly("Norway/PLACE");
    }

    @Test
    void plansByTheirPointsAndTreatiesByTheirPlaces() {
        assertThat(names("The envoys discussed a 12-point draft ceasefire plan and the Bergen accords."))
                .containsExactly("12-point draft ceasefire plan/PLAN", "Bergen accords/PLAN");
        assertThat(names("The Joint Plan of Action (JPOA) expired."))
                .contains("Joint Plan of Action/PLAN", "JPOA/PLAN");
    }

    @Test
    void aSummitOfAPlaceIsAnEventWithThePlaceInside() {
        assertThat(names("The Budapest summit was called off."))
                .containsExactly("Budapest summit/EVENT", "Budapest/PLACE");
    }

    @Test
    void outletsByListAndByWhatTheyDo() {
        assertThat(names("He told Reuters that the deal was off, Nordnes Tidende reported."))
                .containsExactly("Reuters/OUTLET", "Nordnes Tidende/OUTLET");
        assertThat(names("According to the Guardian, talks will go on.")).containsExactly("Guardian/OUTLET");
    }

    @Test
    void anAdministrationIsABodyOfItsOwn() {
        assertThat(names("Officials of the Berg administration flew to Lima."))
                .containsExactly("Berg administration/ORGANIZATION", "Lima/PLACE");
    }

    @Test
    void aCapitalStandsForItsGovernmentUnlessSomethingHappensThere() {
        Analysis analysis =
                read("Moscow believes that Kyiv is ready. The ministers met in Moscow, and flew to Kyiv on Friday.");
        assertThat(analysis.mentions().stream().filter(m -> m.form() == Mention.Form.NAME))
                .extracting(Mention::text, Mention::sense)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Moscow", Sense.GOVERNMENT),
                        org.assertj.core.groups.Tuple.tuple("Kyiv", Sense.GOVERNMENT),
                        org.assertj.core.groups.Tuple.tuple("Moscow", null),
                        org.assertj.core.groups.Tuple.tuple("Kyiv", null));
        assertThat(analysis.entities()).extracting(e -> e.name()).contains("Russia", "Ukraine", "Moscow", "Kyiv");
    }

    @Test
    void wordsWithCapitalsAtTheStartOfASentenceAreNoNames() {
        assertThat(names("Negotiators hope for peace. Meanwhile, talks go on. Several officials agreed."))
                .isEmpty();
    }

    @Test
    void capitalsOfATitleCaseHeadlineTellNothing() {
        assertThat(names("Ministers Hope For Lasting Peace In Kenya After Long Talks\nThe ministers met."))
                .containsExactly("Kenya/PLACE");
    }

    @Test
    void aNameMayEndInAnApostrophe() {
        assertThat(names("Dairy maker Viken & Berg's was sold in May, and Viken & Berg's will move."))
                .containsExactly("Viken & Berg's/ORGANIZATION", "Viken & Berg's/ORGANIZATION");
        assertThat(names("Anna Berg's plan failed. A friend of Anna Berg's, who spoke in Oslo, said so."))
                .contains("Anna Berg/PERSON")
                .doesNotContain("Anna Berg's/PERSON");
    }

    @Test
    void aSentenceEndsBehindAnAcronym() {
        assertThat(names("“It is over,” she told the FT. Nordkyst ASA will appeal."))
                .contains("FT/OUTLET", "Nordkyst ASA/ORGANIZATION");
    }

    @Test
    void staffAndBranchesTellABody() {
        assertThat(names("The price is full, said Fjordbank analyst Anna Berg."))
                .contains("Fjordbank/ORGANIZATION");
        assertThat(names("The fine hit a trader, Nordkraftoil Hong Kong, in May."))
                .contains("Nordkraftoil Hong Kong/ORGANIZATION");
        assertThat(names("The loan of US$5 million comes from Oslo.")).containsExactly("Oslo/PLACE");
    }

    @Test
    void aCapitalThatIsOwedToTheSentenceMakesNoName() {
        assertThat(names("Trade union leader Anna Berg told the board to wait."))
                .containsExactly("Anna Berg/PERSON");
    }

    @Test
    void whereAPaperComesFromIsNoPaper() {
        assertThat(names("She told the Oslo newspaper Fjordposten that she would resign."))
                .contains("Oslo/PLACE", "Fjordposten/OUTLET");
        assertThat(names("He told Jornal de Aveiro last month that the merger had failed."))
                .contains("Jornal de Aveiro/OUTLET");
    }

    @Test
    void lawsAreNoBodiesAndMinistriesKeepTheirWholeField() {
        assertThat(names("The court struck down the Public Debt Management Act."))
                .containsExactly("Public Debt Management Act/PLAN");
        assertThat(names("The Ministry of Trade, Energy and Industry had no comment."))
                .containsExactly("Ministry of Trade, Energy and Industry/ORGANIZATION");
        assertThat(names("The deputy head of the Cabinet of Ministers resigned."))
                .containsExactly("Cabinet of Ministers/ORGANIZATION");
    }

    @Test
    void broadcastersByWhatTheyBeginWithOrTheirNumber() {
        assertThat(names("Ida Berg told TV Fjordnytt that she would leave.")).contains("TV Fjordnytt/OUTLET");
        assertThat(names("Ida Berg told Rustavi 2 that she would leave.")).contains("Rustavi 2/OUTLET");
        assertThat(names("Ida Berg told 2 reporters in Rustavi that she would leave."))
                .contains("Rustavi/PLACE");
    }

    @Test
    void theFieldOfAnOfficeIsNoBody() {
        assertThat(names("Kyrgyz Energy Minister Nurlan Asanov resigned.")).containsExactly("Nurlan Asanov/PERSON");
        assertThat(names("Federal Labour Minister Ida Berg resigned.")).containsExactly("Ida Berg/PERSON");
    }

    @Test
    void aNameBeforeACompanysEndingIsTheCompanyEverywhere() {
        assertThat(
                        names(
                                "Brazil's Ambra Energia ousts its boss. The board of Ambra Energia SA met. Ambra, which sells gas, lost money."))
                .contains("Ambra Energia/ORGANIZATION", "Ambra/ORGANIZATION");
        assertThat(names("Osaka votes in May. The operator, Osaka Resort KK, is at work in Osaka."))
                .contains("Osaka/PLACE", "Osaka Resort KK/ORGANIZATION");
    }

    @Test
    void theFieldOfAnOfficeMayHaveSeveralWords() {
        assertThat(names("Energy and Mineral Resources Minister Ida Berg resigned."))
                .containsExactly("Ida Berg/PERSON");
        assertThat(names("Kenya's Treasury Cabinet Secretary Ida Berg resigned."))
                .containsExactly("Kenya/PLACE", "Ida Berg/PERSON");
        assertThat(names("Security Council Secretary Ida Berg resigned."))
                .contains("Security Council/ORGANIZATION", "Ida Berg/PERSON");
    }

    @Test
    void bodiesThatBeginASentenceAreWhole() {
        assertThat(names("People's Harvest Party lawmaker Ida Berg spoke."))
                .containsExactly("People's Harvest Party/ORGANIZATION", "Ida Berg/PERSON");
        assertThat(names("Fair Fisheries Commission Chair Ida Berg spoke."))
                .containsExactly("Fair Fisheries Commission/ORGANIZATION", "Ida Berg/PERSON");
        assertThat(names("Labour leader Ida Berg spoke.")).contains("Labour/ORGANIZATION", "Ida Berg/PERSON");
    }

    @Test
    void theSmallWordBeforeANameIsNoPartOfIt() {
        assertThat(names("Members of the union VTF voted in Oslo. The union VTF said it would talk."))
                .containsExactly("VTF/ORGANIZATION", "Oslo/PLACE", "VTF/ORGANIZATION");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nordkyst Metall AS", "Nordkyst Metall ASA", "Nordkyst Metall AB", "Nordkyst Metall Oyj",
                "Nordkyst Metall Tbk", "Nordkyst Metall Sdn Bhd", "Nordkyst Metall Pty Ltd", "Nordkyst Metall Co Ltd",
                "Nordkyst Metall KK", "Nordkyst Metall S.p.A.", "PT Nordkyst Metall"
            })
    void legalFormsBelongToTheirCompany(String company) {
        assertThat(names("Shares of " + company + " of Norway fell in May.")).contains(company + "/ORGANIZATION");
        assertThat(links("Shares of " + company + " fell. Nordkyst Metall lost money."))
                .contains("Nordkyst Metall = " + company);
    }

    @Test
    void minesAndTunnelsArePlaces() {
        assertThat(names("Workers at the El Viento mine walked out.")).containsExactly("El Viento/PLACE");
    }

    @Test
    void severalAgenciesMayStandInADateline() {
        assertThat(names("OSLO (Nordnytt/Fjordtelegraf) - The talks ended on Monday."))
                .contains("Nordnytt/OUTLET", "Fjordtelegraf/OUTLET");
    }

    @Test
    void theBeginningOfACompanysNameIsTheCompany() {
        assertThat(names("Fjord Bridge Lines A/S was sold in May. Fjord Bridge owns 31 ships."))
                .containsExactly("Fjord Bridge Lines A/S/ORGANIZATION", "Fjord Bridge/ORGANIZATION");
    }

    @Test
    void aCityThatACompanyIsInIsNoGovernment() {
        Analysis analysis = read("Fund manager Nils Aas at Stockholm's Baltic Kapital AB called it late.");
        assertThat(analysis.mentions()).extracting(Mention::sense).doesNotContain(Sense.GOVERNMENT);
    }

    @Test
    void aDoubleSurnameIsOneThoughOthersBearItsHalves() {
        assertThat(names("Minister Nana Ofori met First Lady Serwaa Ofori-Mensah and Archbishop Raphael Mensah."))
                .contains("Serwaa Ofori-Mensah/PERSON", "Raphael Mensah/PERSON");
    }

    @Test
    void bodiesOfOtherTonguesByTheirFirstWord() {
        assertThat(names("Analyst Jaime Salinas of Fundación Horizonte spoke."))
                .containsExactly("Jaime Salinas/PERSON", "Fundación Horizonte/ORGANIZATION");
    }
}
