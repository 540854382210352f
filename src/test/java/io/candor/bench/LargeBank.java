package io.candor.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import io.candor.bank.AnswerContent;
import io.candor.bank.BankReading;
import io.candor.bank.FiledAnswer;
import io.candor.bank.FiledCollection;

/** A made-up bank of any size: each answer about another thing, asked in three ways. The same each time. */
final class LargeBank {

    static final String COLLECTION = "large";
    static final int WORDINGS = 3;

    private static final List<String> DOMAINS = List.of("access-control", "application-security", "business-continuity",
            "compliance", "data-protection", "hosting", "incident-management", "logging-monitoring", "network-security",
            "privacy");
    private static final List<String> CONTROLS = List.of("SOC2 CC6.1", "SOC2 CC7.2", "ISO27001:2022 A.8.5",
            "ISO27001:2022 A.8.24", "ISO27001:2022 A.5.23", "CAIQ IAM-14", "CAIQ DSP-07", "NIST-CSF PR.AA-03");
    private static final List<String> THINGS = List.of("backups", "audit logs", "customer records", "source code",
            "encryption keys", "laptops", "mobile phones", "admin accounts", "service accounts", "firewall rules",
            "API tokens", "payment data", "support tickets", "log archives", "database replicas", "container images",
            "build agents", "visitor badges", "supplier contracts", "incident records", "risk registers",
            "training records", "penetration test reports", "change tickets", "recovery plans");
    private static final List<String> ASPECTS = List.of("reviewed", "encrypted", "retained", "deleted", "exported",
            "monitored", "restored", "approved", "tested", "labelled", "segregated", "rotated", "inventoried",
            "archived", "signed", "scanned", "restricted", "replicated", "reported", "disposed of");
    private static final List<String> PLACES = List.of("in the EU region", "in the US region",
            "in the test environment",
            "at the head office", "by subcontractors", "on weekends", "during migrations", "for trial tenants",
            "after termination", "for enterprise tenants", "under legal hold", "in the disaster recovery site",
            "for contractors", "before each release", "in the support portal", "by the night shift",
            "for acquired companies", "in offline archives", "on shared devices", "for partner integrations");

    private LargeBank() {
    }

    static BankReading of(int answers) {
        List<FiledAnswer> all = new ArrayList<>();
        for (int i = 0; i < answers; i++) {
            all.add(answer(i));
        }
        return new BankReading(List.of(new FiledCollection(COLLECTION, "A large bank", null, null, null, null, null,
                null, all)), List.of());
    }

    static FiledAnswer answer(int i) {
        String thing = THINGS.get(i % THINGS.size());
        String aspect = ASPECTS.get(i / THINGS.size() % ASPECTS.size());
        String place = PLACES.get(i / (THINGS.size() * ASPECTS.size()) % PLACES.size());
        int round = i / (THINGS.size() * ASPECTS.size() * PLACES.size());
        String suffix = round == 0 ? "" : ", series " + round;
        String what = thing + " " + aspect + " " + place + suffix;
        List<String> asked = List.of("Are " + what + "?",
                "Please describe how " + thing + " are " + aspect + " " + place
                        + suffix + ".",
                "Do you ensure that " + what + "?");
        AnswerContent content = new AnswerContent("Are " + what, DOMAINS.get(i % DOMAINS.size()),
                i % 7 == 0 ? "no" : "yes", null,
                "Our " + thing + " are " + aspect + " " + place + " every " + (i % 90 + 1) + " days" + suffix + ".",
                null, List.of(),
                asked.stream().map(t -> new AnswerContent.FiledWording(t, null)).toList(), "public", "security",
                LocalDate.of(2027, 1, 1), null, new AnswerContent.Source("Made up", null), List.of(),
                List.of(CONTROLS.get(i % CONTROLS.size()), CONTROLS.get((i / 3 + 1) % CONTROLS.size())).stream()
                        .distinct().toList(),
                List.of(thing.replace(' ', '-'), aspect.replace(' ', '-')));
        return new FiledAnswer("answer-" + i, content, "analyst", "lead", LocalDate.of(2026, 1, 2));
    }
}
