package io.candor.core.decision;

import java.util.regex.Pattern;

import io.candor.core.decision.Quantity.Bound;

/** Reads from the words beside a figure whether it is a limit: "within 30 days", "90 days or more", "TLS 1.2+". */
final class BoundWords {

    private static final int BEFORE = 34;
    private static final int AFTER = 22;
    private static final String LEAD = "(?: a| an| the| of)*(?: period(?: of)?)? ?\\(?$";
    private static final Pattern NOT_EXCEED = Pattern.compile("(?:not|never) (?:to )?exceed(?:s|ing)? ?$");
    private static final Pattern MOST_BEFORE = before("""
            within|inside of|in under|under|below|up to
            (?:less|fewer|shorter) than
            (?:no|not) (?:more|later|longer|greater|higher) than
            at most|at the latest|maximum(?: of)?|max\\.?(?: of)?
            exceed(?:s|ing)?
            <=?|≤""");
    private static final Pattern LEAST_BEFORE = before("""
            at least|at a minimum|minimum(?: of)?|min\\.?(?: of)?
            (?:no|not) (?:less|fewer|shorter|lower) than
            (?:more|longer|greater|higher) than
            over|above|beyond|exceed(?:s|ing)?
            >=?|≥""");
    private static final Pattern MOST_AFTER = after("""
            or (?:less|fewer|sooner|earlier|below|lower|shorter|faster)
            at (?:the )?(?:most|latest)
            maximum|max""");
    private static final Pattern LEAST_AFTER = after("""
            \\+
            or (?:more|longer|above|higher|better|greater|newer|later|stronger|over)
            and (?:above|higher|later|newer)
            at (?:the )?least|minimum
            (?:prior|advanced?) notice""");
    private static final Pattern NO_MORE = before("(?:no|not) (?:more|later|longer|greater|higher) than");
    private static final Pattern NO_LESS = before("(?:no|not) (?:less|fewer|shorter|lower) than");
    private static final Pattern RECOVERY = Cues.of("rto|rpo|recovery (?:time|point)(?: objective)?");
    private static final Pattern AVAILABILITY = Cues.of("uptime|availability");

    private BoundWords() {
    }

    static Bound around(String text, int start, int end) {
        String before = text.substring(Math.max(0, start - BEFORE), start);
        String after = text.substring(end, Math.min(text.length(), end + AFTER));
        if (found(NOT_EXCEED, before)) {
            return Bound.AT_MOST;
        }
        // "no less than" and "not more than" end like "less than" and "more than": the longer reading holds.
        boolean least = found(LEAST_AFTER, after) || found(LEAST_BEFORE, before) && !found(NO_MORE, before);
        boolean most = found(MOST_AFTER, after) || found(MOST_BEFORE, before) && !found(NO_LESS, before);
        if (least != most) {
            return least ? Bound.AT_LEAST : Bound.AT_MOST;
        }
        if (least) {
            return Bound.EXACT;
        }
        // "A recovery point objective of one hour" is an upper limit, an availability of 99.9 % a lower one.
        return found(RECOVERY, text.substring(0, start))
                ? Bound.AT_MOST
                : found(AVAILABILITY, text) ? Bound.AT_LEAST : Bound.EXACT;
    }

    private static boolean found(Pattern pattern, String text) {
        return pattern.matcher(text).find();
    }

    private static Pattern before(String lines) {
        return Pattern.compile(Cues.any(lines) + LEAD);
    }

    private static Pattern after(String lines) {
        return Pattern.compile("^\\)?'? ?" + Cues.any(lines));
    }
}
