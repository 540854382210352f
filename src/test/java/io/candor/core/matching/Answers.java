package io.candor.core.matching;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import io.candor.core.Sha256;

/** Approved answers to test with. */
public final class Answers {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private Answers() {
    }

    /** A public answer of collection {@code acme}, valid without end. */
    public static ApprovedAnswer answer(String key, String title, String text, String... wordings) {
        return answer("acme", key, title, text, Visibility.PUBLIC, LocalDate.of(2026, 1, 1), Optional.empty(),
                wordings);
    }

    public static ApprovedAnswer answer(String collection, String key, String title, String text,
            Visibility visibility, LocalDate approvedOn, Optional<LocalDate> validUntil, String... wordings) {
        return new ApprovedAnswer(collection, key, Sha256.of(title + text), title, "", Verdict.YES, "", text,
                Arrays.stream(wordings).map(Wording::direct).toList(), visibility, "Head of security", approvedOn,
                validUntil, Optional.empty(), "", List.of(), List.of());
    }

    public static SearchScope acme() {
        return SearchScope.forCustomer(List.of("acme"), true, TODAY);
    }

    public static ApprovedAnswer mfa() {
        return answer("mfa", "Multi-factor authentication",
                "All employees sign in with a second factor (TOTP or a hardware key).",
                "Is multi-factor authentication enforced for employees?", "Is 2FA required to log in?");
    }

    public static ApprovedAnswer atRest() {
        return answer("at-rest", "Encryption at rest", "Customer data is encrypted at rest with AES-256.",
                "Is customer data encrypted at rest?");
    }

    public static ApprovedAnswer inTransit() {
        return answer("in-transit", "Encryption in transit", "All connections use TLS 1.2 or newer.",
                "Is data encrypted in transit?");
    }

    public static ApprovedAnswer backups() {
        return answer("backups", "Backups", "Databases are backed up every night and kept for 30 days.",
                "How often are backups made?", "How long are backups kept?");
    }

    public static ApprovedAnswer pentest() {
        return answer("pentest", "Penetration tests", "An independent firm tests the application once a year.",
                "Are penetration tests carried out by a third party?");
    }

    public static ApprovedAnswer incidentPlan() {
        return answer("incident-plan", "Incident response plan", "A written plan names roles and steps.",
                "Do you have an incident response plan?");
    }

    public static ApprovedAnswer incidentExercise() {
        return answer("incident-exercise", "Incident response exercise", "The plan is rehearsed every year.",
                "Do you test your incident response plan?");
    }

    public static List<ApprovedAnswer> bank() {
        return List.of(mfa(), atRest(), inTransit(), backups(), pentest(), incidentPlan(), incidentExercise());
    }
}
