package io.candor.core.decision;

import java.util.Optional;
import java.util.regex.Pattern;

import io.candor.core.matching.Verdict;

/** "All", "every", "only", "always", "mandatory": what is said of some, or is up to the user, does not answer them. */
final class QuantifierGuard implements Guard {

    private static final Pattern ALL = Pattern.compile("(?<!first of )(?<!at )(?<!above )\\b(all|every|entire|whole|always|"
            + "everywhere|everyone|throughout|under any circumstances?|in any case|without exception)\\b"
            + "(?! (other |earlier |previous |prior |reasonable |necessary |appropriate )*(the (following|above)|that apply|together|times?))"
            + "(?! (" + Numerals.PATTERN + ")?[ -]?(year|quarter|month|week|day|hour|minute|second|time)s?\\b)");
    private static final Pattern ONLY = Pattern.compile("\\b(only|solely|exclusively|sole|merely)\\b");
    private static final Pattern DUTY = Pattern.compile("\\b(mandatory|mandated?|enforced?|enforces|compulsory|obligatory|obliged|"
            + "required to|have to|must|guaranteed?)\\b");
    private static final Pattern LIMITED = Pattern.compile("\\b(only|optional(ly)?|some|except(ion|ions)?|on request|upon request|"
            + "partly|partially|partial|selected|certain|where (possible|feasible|supported|appropriate)|main domain|"
            + "for the enterprise plan|enterprise|not all|not every|most|may|can|available|alone|voluntary)\\b");

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
