package org.parley.entity.reading.name;

import java.util.List;
import java.util.regex.Pattern;
import org.parley.entity.reading.text.Token;

/** Capitals that stand for money or shares, and are nobody's name. */
final class MarketSigns {

    private static final Pattern TICKER = Pattern.compile("\\p{Lu}[\\p{Lu}0-9]{1,4}\\.\\p{Lu}{1,2}");

    private MarketSigns() {}

    /** "US$5 million", "HK$20": a sum of money, not a country. */
    static boolean isCurrency(List<Token> tokens, int index) {
        return index + 1 < tokens.size()
                && tokens.get(index + 1).text().startsWith("$")
                && tokens.get(index).span().end()
                        == tokens.get(index + 1).span().start();
    }

    /** "Nordkraft NRDK.OL": the code under which its shares are traded is no part of a company's name. */
    static boolean isTicker(List<Token> tokens, int index) {
        return TICKER.matcher(tokens.get(index).text()).matches();
    }
}
