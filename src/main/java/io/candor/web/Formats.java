package io.candor.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import io.quarkus.qute.TemplateExtension;

/** Numbers as pages show them; templates call them on the value: {@code {item.confidence.percent}}. */
@TemplateExtension
final class Formats {

    private static final long KIBI = 1024;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private Formats() {
    }

    /** A share of 1 as whole percent; 100 % only where it is all. */
    static String percent(Double share) {
        long rounded = Math.round(share * 100);
        return (rounded == 100 && share < 1 ? 99 : rounded) + " %";
    }

    /** With two digits behind the point, for example {@code 0.78}. */
    static String score(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** With thousands apart, for example {@code 1,024}. */
    static String grouped(Number value) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(value.longValue());
    }

    /** With its noun, for example {@code 1 question}, {@code 1,024 questions}. */
    static String of(Number value, String one, String many) {
        return grouped(value) + " " + (value.longValue() == 1 ? one : many);
    }

    /** Of a month as figures name it: {@code Nov 2026} of {@code 2026-11}. */
    static String monthName(String month) {
        return MONTH.format(YearMonth.parse(month));
    }

    /** As the value of a parameter in an address. */
    static String inQuery(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** For example {@code 1.2 MiB}. */
    static String bytes(Number size) {
        double n = size.doubleValue();
        if (n < KIBI) {
            return size + " B";
        }
        return n < KIBI * KIBI
                ? String.format(Locale.ROOT, "%.0f KiB", n / KIBI)
                : String.format(Locale.ROOT, "%.1f MiB", n / KIBI / KIBI);
    }
}
