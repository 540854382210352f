package io.candor.core.decision;

import java.util.regex.Pattern;

/**
 * Recognises what only the people of this deal can say: who fills in the form, signatures, today's date, the value of
 * the contract. A bank of approved statements never holds it, however near some answer's words may be.
 */
final class DealDetail {

    private static final Pattern PERSON_OF_THE_FORM = Pattern.compile(
            "\\b(complet|fill|prepar|submit|answer|respond|sign)(ed|ing|s)?( in| out)? (by|this|the) ?"
                    + "((this|the|on|questionnaire|form|assessment|document|survey)\\b.*|:?$)"
                    + "|\\b(respondent|signatory|signature|sign-off|signed (by|on)|signing date)\\b"
                    + "|\\b(name|title|role|position|phone|e-?mail|contact)\\b.{0,25}\\b(person|individual|employee|"
                    + "representative|contact)\\b.{0,25}\\b(complet|fill|answer|respond|prepar|submit)"
                    + "|\\bwho (has |have )?(complet|fill|answer|prepar)");
    private static final Pattern DEAL = Pattern.compile(
            "\\b(contract|order|deal|purchase order|po) (value|number|no|amount|id)\\b|\\bpurchase order\\b"
                    + "|\\b(total|annual|estimated) (contract )?(value|spend|price|cost) of (this|the) (contract|deal|"
                    + "agreement|engagement|order)\\b"
                    + "|\\b(customer|client|buyer|requester|requestor|project|engagement) (name|id|number|reference)\\b"
                    + "|^(internal )?(business|project) (owner|sponsor)\\b"
                    + "|\\b(number of (our )?(seats|licen[cs]es) (required|ordered|purchased))\\b");
    private static final Pattern BARE_LABEL = Pattern.compile(
            "(your |full |print(ed)? |contact )?(name|first name|last name|surname|full name|job title|title|position|"
                    + "date|today date|date of (completion|submission|response|signature)|completion date|initials|"
                    + "phone|phone number|telephone|mobile|e-?mail( address)?)( \\(.*\\))?\\s*:?");

    private DealDetail() {
    }

    static boolean asks(String question) {
        Phrase p = Phrase.of(question);
        return BARE_LABEL.matcher(p.text()).matches() || p.has(PERSON_OF_THE_FORM) || p.has(DEAL);
    }
}
