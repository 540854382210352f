package io.candor.questionnaire;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;

import io.candor.web.Problems;
import io.candor.web.Problems.FieldError;

/** Reads what a CRM tells of a deal, one text a field; every mistake is named, all of them at once. */
final class DealReading {

    /** What the column holds. */
    private static final BigDecimal MOST = new BigDecimal("100000000000000");

    private final List<FieldError> errors;

    DealReading(List<FieldError> errors) {
        this.errors = errors;
    }

    DealReading() {
        this(new ArrayList<>());
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem if anything was wrong */
    void check() {
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }

    /** @param text null or blank for none */
    String text(String field, String text, int longest) {
        return read(text, given -> {
            if (given.length() > longest) {
                throw wrong(field, field + " is longer than " + longest + " characters.");
            }
            if (given.chars().anyMatch(Character::isISOControl)) {
                throw wrong(field, field + " must be one line of text.");
            }
            return given;
        });
    }

    LocalDate date(String field, String text) {
        return read(text, given -> {
            try {
                return LocalDate.parse(given);
            } catch (DateTimeException e) {
                throw wrong(field, field + " must be a date such as 2026-12-31.");
            }
        });
    }

    BigDecimal money(String field, String text) {
        return read(text, given -> {
            try {
                // An exponent of a billion would be a number of a gigabyte.
                BigDecimal value = given.length() > 30 ? MOST : new BigDecimal(given);
                if (value.signum() >= 0 && value.precision() - value.scale() <= 15 && value.compareTo(MOST) < 0) {
                    return value.setScale(2, RoundingMode.HALF_UP);
                }
            } catch (NumberFormatException e) {
                // Told below, as any other number that will not do.
            }
            throw wrong(field, field + " must be an amount such as 120000.00, without a currency or separators.");
        });
    }

    String currency(String field, String text) {
        return read(text, given -> {
            try {
                return Currency.getInstance(given).getCurrencyCode();
            } catch (IllegalArgumentException e) {
                throw wrong(field, field + " must be a code of ISO 4217 such as EUR.");
            }
        });
    }

    private <T> T read(String text, Function<String, T> as) {
        try {
            return text == null || text.isBlank() ? null : as.apply(text.strip());
        } catch (Wrong e) {
            errors.add(e.error);
            return null;
        }
    }

    private static Wrong wrong(String field, String message) {
        return new Wrong(new FieldError(field, message));
    }

    /** Ends the reading of one field. */
    private static final class Wrong extends RuntimeException {
        private final transient FieldError error;

        Wrong(FieldError error) {
            super(error.message(), null, false, false);
            this.error = error;
        }
    }
}
