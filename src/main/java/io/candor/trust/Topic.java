package io.candor.trust;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.candor.bank.DomainName;
import io.candor.bank.PublicAnswer;

/**
 * A subject with all that may be said of it.
 *
 * @param domain its id
 * @param name what people call it
 */
@Schema(name = "TrustTopic")
public record Topic(String domain, String name, List<Said> answers) {

    /** The order in which visitors look: what it is and where, how data is kept, how the service is run, the paperwork. */
    private static final List<String> ORDER = List.of("company", "hosting", "data-protection", "privacy",
            "access-control", "application-security", "network-security", "endpoint-security", "physical-security",
            "logging-monitoring", "vulnerability-management", "incident-management", "business-continuity",
            "operations", "asset-management", "human-resources", "third-party-management", "risk-management",
            "security-policy", "compliance", "insurance-legal");

    /**
     * @param key stable name of the answer
     * @param verdict yes, no, partial, not-applicable or none
     * @param shortText one line; null for none
     * @param revision digest of the approved revision
     * @param validUntil last day on which it may be said; null for no end
     */
    @Schema(name = "TrustAnswer")
    public record Said(String key, String title, String verdict, String shortText, String text, String revision,
            LocalDate approvedOn, LocalDate validUntil) {

        static Said of(PublicAnswer a) {
            return new Said(a.key(), a.title(), a.verdict(), a.shortText(), a.text(), a.revision(), a.approvedOn(),
                    a.validUntil());
        }
    }

    /** Answers in the order in which visitors look, each subject's in the bank's order. */
    static List<PublicAnswer> inOrder(List<PublicAnswer> answers) {
        return answers.stream().sorted(Comparator.comparingInt((PublicAnswer a) -> place(a.domain()))
                .thenComparing(PublicAnswer::domain)).toList();
    }

    /** @param answers in the order of subjects */
    static List<Topic> of(List<PublicAnswer> answers) {
        Map<String, List<Said>> byDomain = answers.stream().collect(Collectors.groupingBy(PublicAnswer::domain,
                LinkedHashMap::new, Collectors.mapping(Said::of, Collectors.toList())));
        return byDomain.entrySet().stream().map(e -> new Topic(e.getKey(), DomainName.of(e.getKey()), e.getValue()))
                .toList();
    }

    /** A domain that we do not know comes last. */
    private static int place(String domain) {
        int place = ORDER.indexOf(domain);
        return place < 0 ? ORDER.size() : place;
    }
}
