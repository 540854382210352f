package io.candor.core.workbook;

import java.util.Locale;

/**
 * A colour as a short text that is equal for equal colours. Themes are not resolved: a sheet names the same shade in the
 * same way throughout. What looks like no colour at all, white behind text or black in front, is the empty key.
 */
final class ColorKey {

    private ColorKey() {
    }

    static String fill(XmlScanner color) {
        String key = key(color);
        return switch (key) {
            case "FFFFFFFF", "00FFFFFF", "theme0", "indexed1", "indexed9", "indexed65" -> "";
            default -> key;
        };
    }

    static String font(XmlScanner color) {
        String key = key(color);
        return switch (key) {
            case "FF000000", "00000000", "theme1", "indexed0", "indexed8", "indexed64" -> "";
            default -> key;
        };
    }

    private static String key(XmlScanner color) {
        String rgb = color.attribute("rgb");
        if (rgb != null) {
            return tinted(rgb.toUpperCase(Locale.ROOT), color);
        }
        int theme = color.number("theme", -1);
        if (theme >= 0) {
            return tinted("theme" + theme, color);
        }
        int indexed = color.number("indexed", -1);
        return indexed < 0 ? "" : tinted("indexed" + indexed, color);
    }

    private static String tinted(String base, XmlScanner color) {
        double tint = Numbers.parse(color.attribute("tint"), 0);
        // two digits: writers round the same tint differently
        long percent = Math.round(tint * 100);
        return percent == 0 ? base : base + (percent > 0 ? "+" : "") + percent;
    }
}
