package io.candor.core.decision;

import java.util.Optional;
import java.util.regex.Pattern;

import io.candor.core.matching.Verdict;

/** "All", "every", "only", "always", "mandatory": what is said of some, or is up to the user, does not answer them. */
final class QuantifierGuard implements Guard {

    /** "All", but not "every quarter", "all times" or "first of all". */
    private static final Pattern ALL = Cues.of("""
            (?<!first of )(?<!at )(?<!above )(?:all|every|entire|whole)(?!\
             (?:(?:\\d+|two|three|four|six|twelve|ninety) )?%s)(?! (?:of )?the following| together| times?)
            always|everywhere|everyone|throughout
            under any circumstances?|in any case|without exception""".formatted(Cues.TIME_UNIT));
    private static final Pattern ONLY = Cues.of("only|solely|exclusively|sole|merely");
    private static final Pattern DUTY = Cues.of("""
            mandatory|mandated?|compulsory|obligatory|obliged
            enforced?|enforces|guaranteed?
            required to|have to|must""");
    private static final Pattern LIMITED = Cues.of("""
            only|alone|some|most|certain|selected|not all|not every
            optional(?:ly)?|voluntary|may|can|available
            except(?:ion|ions)?|partly|partially|partial
            on request|upon request|enterprise
            where (?:possible|feasible|supported|appropriate)""");

    @Override
    public String name() {
        return "all-or-only";
    }

    @Override
    public Optional<GuardFinding> check(GuardCase c) {
        // "No" to "some" is "no" to "all"; the other guards see to the rest.
        if (c.verdict() == Verdict.NO || c.verdict() == Verdict.NOT_APPLICABLE) {
            return Optional.empty();
        }
        return find(c, ALL, "every one of something", c.statement().has(ALL) && !c.statement().has(LIMITED))
                .or(() -> find(c, ONLY, "this and nothing else", c.statement().has(ONLY)))
                .or(() -> find(c, DUTY, "a duty", c.statement().has(DUTY)));
    }

    private Optional<GuardFinding> find(GuardCase c, Pattern pattern, String what, boolean stated) {
        var word = pattern.matcher(c.question().text());
        if (!word.find() || stated || c.vouched().has(pattern)) {
            return Optional.empty();
        }
        return doubt("“" + word.group() + "” asks for " + what + "; the answer does not say so");
    }
}
