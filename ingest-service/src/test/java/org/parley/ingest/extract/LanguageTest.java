package org.parley.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The ministers met in Vienna, and the spokesman of the host said that the talks would go on for another day.
            de | Die Minister trafen sich in Wien, und der Sprecher sagte, die Gespräche werden auch morgen nicht zu Ende sein.
            fr | Les ministres se sont rencontrés à Vienne et le porte-parole a déclaré que les entretiens vont durer dans la nuit.
            es | Los ministros se reunieron en Viena y el portavoz dijo que las conversaciones van a durar más, según una fuente.
            it | I ministri si sono incontrati a Vienna e il portavoce ha detto che i colloqui della notte sono stati più lunghi.
            pl | Ministrowie spotkali się w Wiedniu, a rzecznik powiedział, że rozmowy nie są łatwe i będą trwały do rana.
            ru | Министры встретились в Вене, и представитель сообщил, что переговоры будут продолжены завтра вечером.
            uk | Міністри зустрілися у Відні, і речник повідомив, що переговори будуть продовжені завтра ввечері.
            zh | 部长们在维也纳举行会谈，发言人表示谈判将在明天继续进行，双方都没有说明更多细节。
            ja | 閣僚たちはウィーンで会談し、報道官は協議が明日も続くと述べたが、詳しいことは明らかにしなかった。
            ar | التقى الوزراء في فيينا وقال المتحدث إن المحادثات ستستمر يوما آخر
            """)
    void knowsThePlainOnes(String language, String text) {
        assertThat(Language.of(text)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Vienna",
                "2025-11-19 16 px",
                "Witkoff Dmitriev Zelenskyy Umerov Kellogg Whitaker Ushakov Lavrov"
            })
    void doesNotGuess(String text) {
        assertThat(Language.of(text)).isEmpty();
    }
}
