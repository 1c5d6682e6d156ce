package org.parley.acceptance.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;

/** The two themes that every page has to look right in. */
public enum Theme {
    LIGHT(ColorScheme.LIGHT),
    DARK(ColorScheme.DARK);

    private final ColorScheme colorScheme;

    Theme(ColorScheme colorScheme) {
        this.colorScheme = colorScheme;
    }

    ColorScheme colorScheme() {
        return colorScheme;
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
