package io.candor.core.decision;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a text denies: it has an odd number of negations, idioms that only look like one aside. */
final class Negation {

    private static final Pattern IDIOM = Pattern.compile("\\b(no|not) (later|more|less|fewer|longer|greater|higher|earlier) than\\b"
            + "|\\bnot (be )?exceed(s|ing|ed)?\\b|\\bnot limited to\\b|\\bwhether or not\\b|\\bif (not|no)\\b.*$|\\bnot only\\b|\\byes ?(/|or) ?no\\b|"
            + "\\bor not\\b|\\bnot applicable\\b|\\bnon-?[a-z]+|\\bwhy not\\b|\\bat no (extra|additional)?\\b|\\bnothing (but|less)\\b|"
            + "\\bno (extra|additional) (cost|charge)s?\\b|\\bnot (just|merely) .*?(?=[,.?)]|$)|\\bwithout (undue )?delay\\b|\\bif none\\b|"
            + "\\bcan not (be )?(altered|changed|modified|deleted|tampered)\\b|\\bwith(in| or without)\\b|\\bor (if )?not\\b|"
            + "\\bnot (otherwise|already|necessarily|yet)\\b|\\bno\\.? ?\\d+");
    private static final Pattern DENIAL = Pattern.compile("\\b(not|no|never|none|neither|nothing|nobody|nowhere|without|"
            + "other than|except( for)?|apart from|lack(s|ing)?|absence of|fail(s|ed)? to|unable to|refrain(s|ed)? from|"
            + "devoid of)\\b");

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
