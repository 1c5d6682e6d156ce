package org.parley.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpacingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    The U . S . - based firm 's shares fell 3 % ( again ) . | The U.S.-based firm's shares fell 3% (again).
                    George W . Bush and J . R . Holt were n't there .       | George W. Bush and J.R. Holt weren't there.
                    " We paid $ 5 , " she said , " and left . "             | "We paid $5," she said, "and left."
                    The owners ' club of Al - Qasr met on 3 / 4 May         | The owners' club of Al-Qasr met on 3/4 May
                    “ No , ” he wrote in ' The Dawn ' , “ never ”           | “No,” he wrote in 'The Dawn', “never”
                    - What now ?                                            | - What now?
                    """)
    void tokens_stand_as_in_print(String tokens, String printed) {
        LabelledText text = new LabelledText();
        for (String token : tokens.split(" ")) {
            text.token(token, "O");
        }
        text.endSentence();
        assertThat(text.text()).isEqualTo(printed);
    }
}
