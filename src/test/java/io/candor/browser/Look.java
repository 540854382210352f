package io.candor.browser;

import java.util.Locale;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** The size of a window, the colours and the motion that its owner prefers, and where its clock stands. */
record Look(int width, int height, ColorScheme colours, ReducedMotion motion, String zone) {

    static final Look DESK = new Look(1440, 900);
    static final Look TABLET = new Look(1024, 768);
    static final Look PHONE = new Look(390, 844);

    private Look(int width, int height) {
        this(width, height, ColorScheme.LIGHT, ReducedMotion.NO_PREFERENCE, "Europe/Berlin");
    }

    Look dark() {
        return new Look(width, height, ColorScheme.DARK, motion, zone);
    }

    Look still() {
        return new Look(width, height, colours, ReducedMotion.REDUCE, zone);
    }

    Look in(String otherZone) {
        return new Look(width, height, colours, motion, otherZone);
    }

    /** For example {@code 390-dark}. */
    String name() {
        return width + "-" + colours.name().toLowerCase(Locale.ROOT);
    }
}
