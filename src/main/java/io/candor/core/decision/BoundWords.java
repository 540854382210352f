package io.candor.core.decision;

import java.util.regex.Pattern;

import io.candor.core.decision.Quantity.Bound;

/** Reads from the words beside a figure whether it is a limit: "within 30 days", "90 days or more", "TLS 1.2+". */
final class BoundWords {

    private static final int BEFORE = 34;
    private static final int AFTER = 22;
    private static final Pattern MOST_BEFORE = Pattern.compile("(within|in under|under|less than|no more than|"
            + "not more than|no later than|not later than|at most|at the latest|maximum( of)?|max\\.?( of)?|up to|"
            + "exceed(s|ing)?|shorter than|below|fewer than|no longer than|not longer than|<|<=|≤|inside of)"
            + "( a| an| the| of)*( period( of)?| maximum( of)?)? ?\\(?$");
    private static final Pattern NOT_EXCEED = Pattern.compile("(not|never) (to )?exceed(s|ing)? ?$");
    private static final Pattern LEAST_BEFORE = Pattern.compile("(at least|at a minimum|minimum( of)?|min\\.?( of)?|"
            + "no less than|not less than|no fewer than|more than|over|exceed(s|ing)?|longer than|greater than|above|"
            + "higher than|beyond|>|>=|≥)( a| an| the| of)*( period( of)?| minimum( of)?)? ?\\(?$");
    private static final Pattern MOST_AFTER = Pattern.compile("^\\)?'? ?(or (less|fewer|sooner|earlier|below|lower|shorter|faster)"
            + "|at (the )?(most|latest)|maximum\\b|max\\b)");
    private static final Pattern LEAST_AFTER = Pattern.compile("^\\)?'? ?(\\+|or (more|longer|above|higher|better|greater|newer|later|stronger|over)"
            + "|and (above|higher|later|newer)|at (the )?least|minimum\\b|(prior|advance|advanced) notice)");
    private static final Pattern RECOVERY = Pattern.compile("\\b(rto|rpo|recovery (time|point)( objective)?)\\b");
    private static final Pattern AVAILABILITY = Pattern.compile("\\b(uptime|availability)\\b");

    private BoundWords() {
    }

    static Bound around(String text, int start, int end) {
        String before = text.substring(Math.max(0, start - BEFORE), start);
        String after = text.substring(end, Math.min(text.length(), end + AFTER));
        if (NOT_EXCEED.matcher(before).find()) {
            return Bound.AT_MOST;
        }
        // "no less than" and "not more than" end like "less than" and "more than": the longer reading holds.
        boolean least = LEAST_AFTER.matcher(after).find() || LEAST_BEFORE.matcher(before).find() && !noMore(before);
        boolean most = MOST_AFTER.matcher(after).find() || MOST_BEFORE.matcher(before).find() && !noLess(before);
        if (least != most) {
            return least ? Bound.AT_LEAST : Bound.AT_MOST;
        }
        return least ? Bound.EXACT
                : RECOVERY.matcher(before).find() || RECOVERY.matcher(text.substring(0, start)).find() ? Bound.AT_MOST
                        : AVAILABILITY.matcher(text).find() ? Bound.AT_LEAST : Bound.EXACT;
    }

    private static boolean noMore(String before) {
        return before.matches(".*\\b(no|not) (more|longer|later|greater|higher) than( a| an| the)? ?\\(?");
    }

    private static boolean noLess(String before) {
        return before.matches(".*\\b(no|not) (less|fewer|shorter|lower) than( a| an| the)? ?\\(?");
    }
}
