package org.parley.entity.ledger.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.entity.ledger.name.NamePairs.Kind;

class NamePairsTest {

    @ParameterizedTest
    @CsvSource({
        "PERSON, Marta Lindqvist, Marta Lindkvist",
        "PERSON, 'Lindqvist, Marta', Marta Lindqvist",
        "PERSON, M. Lindqvist, Marta Lindqvist",
        "PERSON, Dr. Marta Lindqvist, Marta Lindqvist",
        "PERSON, Marta Eva Lindqvist, Marta Lindqvist",
        "PERSON, MartaLindqvist, Marta Lindqvist",
        "PERSON, Марта Линдквист, Marta Lindkvist",
        "PERSON, Ben Carter, Benjamin Carter",
        "PERSON, Yusuf ibn Tariq, Yusuf bin Tariq",
        "GROUP, Northern Harbour Company Ltd, Northern Harbour Co. Limited",
        "GROUP, The Harbour Authority, Harbour Authority",
        "GROUP, Crane & Sons GmbH, Crane and Sons G.m.b.H.",
        "GROUP, Brigade Twenty-One, Brigade 21"
    })
    void areOne(Kind kind, String one, String other) {
        assertThat(NamePairs.judge(kind, one, other)).matches(Judgement::match);
        assertThat(NamePairs.judge(kind, other, one)).matches(Judgement::match);
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON, Marta Lindqvist, Greta Lindqvist",
        "PERSON, Marta Lindqvist, Marta Lindholm",
        "PERSON, Marta, Marta Lindqvist",
        "PERSON, Ivan Petrovich Orlov, Ivan Borisovich Orlov",
        "GROUP, Harbour Bank AG, Harbour Bank GmbH",
        "GROUP, Harbour Bank of Oslo, Harbour Bank of Riga",
        "GROUP, Harbour Systems Ltd, Harbour Ltd"
    })
    void areTwo(Kind kind, String one, String other) {
        assertThat(NamePairs.judge(kind, one, other)).matches(judgement -> !judgement.match());
        assertThat(NamePairs.judge(kind, other, one)).matches(judgement -> !judgement.match());
    }
}
