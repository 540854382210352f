package io.candor.core.decision;

import java.util.regex.Pattern;

/**
 * Recognises what only the people of this deal can say: who fills in the form, signatures, today's date, the value of
 * the contract. A bank of approved statements never holds it, however near some answer's words may be.
 */
final class DealDetail {

    private static final Pattern PERSON_OF_THE_FORM = Cues.of("""
            (?:complet|prepar|submitt?|respond|sign|answer)(?:ed|ing) (?:by|this|the) (?:this |the )?\
            (?:questionnaire|form|assessment|document|survey)
            (?:completed|prepared|submitted|answered|signed|filled (?:in|out)) (?:by|on):?$
            respondent|signatory|signature|sign-off|signing date
            (?:name|title|role|position|phone|e-?mail|contact) .{0,25}\\b\
            (?:person|individual|employee|representative|contact) \
            .{0,25}\\b(?:complet|fill|answer|respond|prepar|submit)(?:s|ed|ing|ting)?
            who (?:has |have )?(?:completed|filled|answered|prepared)""");
    private static final Pattern DEAL = Cues.of("""
            (?:contract|order|deal|po) (?:value|number|no|amount|id)
            purchase order
            (?:total|annual|estimated) (?:contract )?(?:value|spend|price|cost) of (?:this|the) \
            (?:contract|deal|agreement|engagement|order)
            (?:customer|client|buyer|requester|requestor|project|engagement) (?:name|id|number|reference)
            number of (?:our )?(?:seats|licen[cs]es) (?:required|ordered|purchased)""");
    private static final Pattern OWNER = Cues.atStart("(?:internal )?(?:business|project) (?:owner|sponsor)");
    private static final Pattern BARE_LABEL = Pattern.compile(Cues.any("""
            (?:your |full |print(?:ed)? |contact )?(?:name|first name|last name|surname|job title|title|position)
            (?:today )?date(?: of (?:completion|submission|response|signature))?
            completion date|initials|phone|phone number|telephone|mobile|e-?mail(?: address)?""")
            + "(?: \\(.*\\))?\\s*:?");

    private DealDetail() {
    }

    static boolean asks(String question) {
        Phrase p = Phrase.of(question);
        return BARE_LABEL.matcher(p.text()).matches() || p.has(PERSON_OF_THE_FORM) || p.has(DEAL)
                || p.has(OWNER);
    }
}
