package io.candor.bank;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as other tools write them. 03/04/2026 is a day in March or in April: such a one is not guessed. */
final class LibraryDate {

    private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})(?: .*)?");
    private static final List<DateTimeFormatter> OTHERS = List.of(DateTimeFormatter.ofPattern("d.M.yyyy", Locale.ROOT),
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("d-MMM-yyyy", Locale.ENGLISH), DateTimeFormatter.ofPattern("yyyy/M/d"));

    private LibraryDate() {
    }

    static Optional<LocalDate> parse(String text) {
        Matcher iso = ISO.matcher(text.strip());
        if (iso.matches()) {
            return read(iso.group(1), DateTimeFormatter.ISO_LOCAL_DATE);
        }
        Matcher slashes = SLASHES.matcher(text.strip());
        if (slashes.matches()) {
            return slashed(Integer.parseInt(slashes.group(1)), Integer.parseInt(slashes.group(2)),
                    Integer.parseInt(slashes.group(3)));
        }
        return OTHERS.stream().flatMap(f -> read(text.strip(), f).stream()).findFirst();
    }

    private static Optional<LocalDate> slashed(int one, int other, int year) {
        if (one <= 12 && other <= 12 && one != other) {
            return Optional.empty();
        }
        int month = one <= 12 ? one : other;
        int day = one <= 12 ? other : one;
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> read(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
