package io.candor.core.decision;

/**
 * A number with its unit as a text states it.
 *
 * @param kind what is measured; only quantities of one kind compare
 * @param subject what sort of thing within the kind: the protocol of a version, the noun of a count; empty otherwise
 * @param amount durations and the period of a cadence in hours, coverage in hours a week, the rest as written
 * @param bound whether it is the figure itself or a limit
 * @param spelling as the text spells it
 */
record Quantity(Kind kind, String subject, double amount, Bound bound, String spelling) {

    enum Kind {
        /** A length of time. */
        DURATION("length of time"),
        /** How often: the time from one to the next. */
        CADENCE("frequency"),
        /** Hours of attendance: "24/7", "business hours". */
        COVERAGE("hours of attendance"), VERSION("version"), BITS("key length"), PERCENT("percentage"), MONEY(
                "amount of money"), COUNT("number");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    enum Bound {
        EXACT, AT_MOST, AT_LEAST
    }

    /** A quarter is 91 days where another says 90; a month is 30.4 days where another says 30. */
    private static final double TOLERANCE = 0.03;

    /** Calendars differ; percentages, versions and bits do not. */
    private double tolerance() {
        return kind == Kind.DURATION || kind == Kind.CADENCE ? TOLERANCE : 0;
    }

    boolean comparesTo(Quantity other) {
        return kind == other.kind && subject.equals(other.subject);
    }

    /** Whether this, asked for, holds where {@code fact} does. A limit never proves a limit of the other direction. */
    boolean isMetBy(Quantity fact) {
        if (kind == Kind.CADENCE) {
            return fact.amount <= amount * (1 + tolerance());
        }
        if (kind == Kind.COVERAGE) {
            return fact.amount >= amount;
        }
        return switch (bound) {
            case AT_MOST -> fact.bound != Bound.AT_LEAST && fact.amount <= amount * (1 + tolerance());
            case AT_LEAST -> fact.bound != Bound.AT_MOST && fact.amount >= amount * (1 - tolerance());
            case EXACT -> Math.abs(fact.amount - amount) <= tolerance() * amount;
        };
    }

    /** The same figure, as a limit or by itself: "within 48 hours" and "the limit is 48 hours". */
    boolean sameFigureAs(Quantity other) {
        return comparesTo(other) && Math.abs(amount - other.amount) <= tolerance() * amount;
    }

    /** The same limit in perhaps other words: "a year" and "12 months". */
    boolean sameAs(Quantity other) {
        return comparesTo(other) && bound == other.bound && Math.abs(amount - other.amount) <= tolerance() * amount;
    }
}
