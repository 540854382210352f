package io.candor.core.decision;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a text denies: it has an odd number of negations, idioms that only look like one aside. */
final class Negation {

    /** What looks like a negation and denies nothing that matters here. */
    private static final Pattern IDIOM = Cues.of("""
            (?:no|not) (?:later|more|less|fewer|longer|greater|higher|earlier) than
            not (?:be )?exceed(?:s|ing|ed)?
            not limited to
            not only
            not (?:just|merely) .*?(?=[,.?)]|$)
            not (?:otherwise|already|necessarily|yet)
            not applicable
            (?:whether )?or (?:if )?not
            if (?:not|no|none).*$
            why not
            yes ?(?:/|or) ?no
            no (?:extra|additional) (?:cost|charge)s?
            no\\.? ?\\d+
            nothing (?:but|less)
            non-?[a-z]+
            without (?:undue )?delay
            with(?:in)? or without
            free of (?:charge|cost)
            can not (?:be )?(?:altered|changed|modified|deleted|tampered)""");
    private static final Pattern DENIAL = Cues.of("""
            not
            no
            never
            none
            neither
            nothing
            nobody
            nowhere
            without
            other than
            except(?: for)?
            apart from
            lack(?:s|ing)?
            absence of
            fail(?:s|ed)? to
            unable to
            refrain(?:s|ed)? from
            devoid of
            free (?:of|from)""");

    private Negation() {
    }

    static boolean denies(Phrase p) {
        return DENIAL.matcher(IDIOM.matcher(p.text()).replaceAll(" ")).results().count() % 2 == 1;
    }

    /** The first denying word, for people. */
    static String word(Phrase p) {
        Matcher m = DENIAL.matcher(IDIOM.matcher(p.text()).replaceAll(" "));
        return m.find() ? m.group() : "";
    }
}
