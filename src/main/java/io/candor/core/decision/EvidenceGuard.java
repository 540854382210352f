package io.candor.core.decision;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.candor.core.matching.Verdict;

/** "Attach the certificate" is not done by stating that there is one. */
final class EvidenceGuard implements Guard {

    private static final String DOCUMENT = "(?:cop(?:y|ies)|evidence|reports?|certificates?|attestations?"
            + "|polic(?:y|ies)|document(?:s|ation)?|summary|diagrams?|screenshots?|samples?|links?|templates?|statements?|letters?"
            + "|proof|art[ei]facts?|soa|sbom|vpat|results|logs?)";
    private static final Pattern REQUEST = Cues.of("""
            attach|upload|enclose|append|furnish|submit
            include (?:a|the|your) copy
            (?:provide|share|send|supply|give|deliver|make available|produce|show|forward)\
            (?! (?:for|details|a description))[^.?;]{0,60}?\\b%1$s
            (?:copy|copies|evidence) (?:of|attached|required|provided)
            may we (?:see|have)
            (?:receive|obtain|get|have) (?:a )?(?:cop(?:y|ies)|report)""".formatted(DOCUMENT));
    private static final Pattern OFFER = Cues.of("""
            attached|enclosed|published|download(?:ed|able)?
            (?:on|upon|at) request
            under (?:an? )?nda
            available (?:at|on|from|for|to|under|in|through|via)
            (?:can|may|will) be (?:shared|provided|supplied|sent|obtained|requested|viewed|seen)
            (?:is|are) (?:shared|provided|supplied|sent|listed)
            we (?:share|provide|send|supply)
            https?:.*|www\\..*""");
    private static final Pattern ONLY_REQUEST = Cues.atStart("""
            (?:please |kindly )*(?:attach|upload|enclose|append|furnish|submit|provide|share|send|supply)""");

    /** "Please attach the report." after a question: no question of its own, the guard sees it in the whole. */
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
