package io.candor.web;

import java.time.Duration;

/** How far something is from now, in a word or two. */
final class Relative {

    private Relative() {
    }

    static String days(long days) {
        if (days == 0) {
            return "today";
        }
        if (Math.abs(days) == 1) {
            return days > 0 ? "tomorrow" : "yesterday";
        }
        return days > 0 ? "in " + days + " days" : -days + " days ago";
    }

    /** @param ahead negative for what is over */
    static String to(Duration ahead) {
        long minutes = ahead.abs().toMinutes();
        if (minutes < 1) {
            return "now";
        }
        if (minutes >= 48 * 60) {
            return days(ahead.toDays());
        }
        String amount = minutes < 60 ? minutes + " min" : minutes / 60 + " h";
        return ahead.isNegative() ? amount + " ago" : "in " + amount;
    }
}
