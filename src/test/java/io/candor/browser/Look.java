package io.candor.browser;

import com.microsoft.playwright.options.ColorScheme;

/** The size of a window and the colours its owner prefers. */
record Look(int width, int height, ColorScheme colours) {

    static final Look DESK = new Look(1440, 900, ColorScheme.LIGHT);
    static final Look TABLET = new Look(1024, 768, ColorScheme.LIGHT);
    static final Look PHONE = new Look(390, 844, ColorScheme.LIGHT);

    Look dark() {
        return new Look(width, height, ColorScheme.DARK);
    }

    /** For example {@code 390-dark}. */
    String name() {
        return width + "-" + colours.name().toLowerCase(java.util.Locale.ROOT);
    }
}
