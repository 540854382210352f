package io.candor.core.decision;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.candor.core.matching.Verdict;

/** "Attach the certificate" is not done by stating that there is one. */
final class EvidenceGuard implements Guard {

    private static final String DOCUMENT = "(cop(y|ies)|evidence|reports?|certificates?|attestations?|policy|policies|document(s|ation)?|"
            + "summary|diagrams?|screenshots?|samples?|links?|templates?|statements?|letters?|proof|artifacts?|artefacts?|"
            + "soa|statement of applicability|sbom|vpat|results|logs?)";
    private static final Pattern REQUEST = Pattern.compile("\\b(attach|upload|enclose|append|furnish|submit|include (a|the|your) copy)\\b"
            + "|\\b(provide|share|send|supply|give|deliver|make available|produce|show|forward)\\b(?! (for|details|a description))"
            + "[^.?;]{0,60}?\\b" + DOCUMENT + "\\b|\\b(copy|copies|evidence) (of|attached|required|provided)\\b|\\bmay we (see|have)\\b"
            + "|\\b(receive|obtain|get|have) (a )?(cop(y|ies)|report)\\b|\\battached\\?");
    private static final Pattern OFFER = Pattern.compile("\\b(attached|enclosed|on request|upon request|at request|under (an? )?nda|download(ed|able)?|"
            + "published|available (at|on|from|for|to|under|in|through|via)|(can|may|will) be (shared|provided|supplied|sent|obtained|"
            + "requested|viewed|seen)|(is|are) (shared|provided|supplied|sent|listed)|we (share|provide|send|supply)|https?:|www\\.)");

    private static final Pattern ONLY_REQUEST = Pattern.compile("^(please |kindly )*(attach|upload|enclose|append|furnish|submit|"
            + "provide|share|send|supply)\\b.*");

    /** "Please attach the report." after a question asks nothing further; the guard looks at it as part of the whole. */
    static boolean onlyAsksForDocument(String sentence) {
        Phrase p = Phrase.of(sentence);
        return p.has(ONLY_REQUEST) && p.has(REQUEST);
    }

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public Optional<GuardFinding> check(GuardCase c) {
        Matcher m = REQUEST.matcher(c.question().text());
        boolean nothingToShow = c.verdict() == Verdict.NO || c.verdict() == Verdict.NOT_APPLICABLE;
        if (!m.find() || nothingToShow || c.vouched().has(REQUEST) || c.statement().has(OFFER)) {
            return Optional.empty();
        }
        return doubt("“" + m.group() + "” asks for a document; the answer states a fact and offers none");
    }
}
