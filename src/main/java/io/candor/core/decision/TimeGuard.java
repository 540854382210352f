package io.candor.core.decision;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.candor.core.matching.Verdict;

/** A rule is not a history: "tests are held yearly" does not say that one was held in the last 12 months. */
final class TimeGuard implements Guard {

    private static final Pattern HISTORY = Cues.of("""
            since (?:19|20)\\d\\d
            since (?:inception|the (?:start|beginning|last))
            (?<!up )(?<!up-)to date
            ever (?:been|had|experienced|suffered)
            (?:have|has) (?:you|your [a-z]+|the [a-z]+|any [a-z]+|there) (?:ever |recently )?(?:been (?:any|an)|had|\
            experienced|suffered|been (?:subject|involved|breached|fined|sued|hacked|compromised))
            history of|recent(?:ly)?|so far|previously
            in the past
            lawsuits?|litigation""");
    private static final Pattern LAST_TIME = Cues.of("""
            when .{0,50}\\b(?:last|latest|most recent(?:ly)?)
            dates? of (?:the |your )?(?:last|latest|most recent)
            (?:last|latest|most recent) .{0,40}\\bdate
            most recent(?:ly)?
            last (?:performed|conducted|tested|reviewed|updated|completed|carried out|held|audited)""");

    @Override
    public String name() {
        return "time";
    }

    @Override
    public Optional<GuardFinding> check(GuardCase c) {
        String window = PastWindow.in(c.question());
        if (!window.isEmpty()) {
            // "No, there was none" holds for any stretch of time that the approved "no" covers.
            boolean covered = c.verdict() == Verdict.NO && !c.question().has(HISTORY)
                    || !PastWindow.in(c.vouched()).isEmpty() && PastWindow.in(c.vouched()).equals(window);
            return covered
                    ? Optional.empty()
                    : doubt("“" + window + "” asks for what happened in that time; the answer does not say");
        }
        return find(c, LAST_TIME, "asks for the last time; the answer does not say when that was")
                .or(() -> find(c, HISTORY, "asks for what has happened; the answer says how things are"));
    }

    private Optional<GuardFinding> find(GuardCase c, Pattern pattern, String text) {
        Matcher m = pattern.matcher(c.question().text());
        return m.find() && !c.vouched().has(pattern) && !c.statement().has(pattern)
                ? doubt("“" + m.group() + "” " + text)
                : Optional.empty();
    }
}
