package io.candor.core.decision;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.candor.core.matching.Posture;
import io.candor.core.matching.Verdict;

class PlannedGuardTest {

    private final Guard guard = new PlannedGuard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            doubt  | Are you ISO 27001 certified? | Is ISO 27001 in scope? | yes | ISO 27001 certification is planned for Q4 2026.
            doubt  | Do you have a bug bounty? | Is there a bug bounty? | yes | A bug bounty is on our roadmap.
            doubt  | Is SCIM supported? | Do you support SCIM? | yes | Support for SCIM is in progress.
            doubt  | Are penetration tests done? | Do you do penetration tests? | yes | A penetration test is scheduled for autumn.
            doubt  | Do you plan to obtain ISO 27001? | Are you ISO 27001 certified? | no | Certification is planned for Q4 2026.
            doubt  | Are you ISO 27001 certified? | Do you plan to obtain ISO 27001? | yes | It is planned.
            doubt  | Is key rotation automated? | Is there key rotation? | yes | Key rotation is not yet automated.
            doubt  | Will the product support SAML in the future? | Does the product support SAML? | no | It does not.
            silent | Are you ISO 27001 certified? | Are you ISO 27001 certified? | no | Not yet; it is planned for Q4 2026.
            silent | Is code reviewed? | Do you review code? | yes | Code is reviewed before merge. A penetration test is planned for Q4 2026.
            silent | Do you plan to obtain ISO 27001? | Are you planning to get ISO 27001? | yes | It is planned for Q4 2026.
            silent | Do you have a business continuity plan? | Is there a continuity plan? | yes | There is a plan, tested yearly.
            silent | Are risks reviewed at planned intervals? | Are risks reviewed? | yes | Risks are reviewed quarterly.
            silent | How long before planned maintenance are we told? | Is maintenance announced? | yes | It is announced a week before.
            silent | When will ISO 27001 be in place? | When do you expect ISO 27001? | none | By Q4 2026.
            """)
    void a_plan_is_not_done(String expected, String question, String wording, String verdict, String text) {
        GuardTable.check(guard, expected, question, wording, verdict, text);
    }

    @Test
    void a_posture_that_is_planned_contradicts_a_yes() {
        GuardTable.check(guard, "contradiction", "Are you ISO 27001 certified?", Given.answer("ISO 27001")
                .askedAs("ISO 27001").saying("Certification.").standing("ISO/IEC 27001", Posture.State.PLANNED));
    }

    @Test
    void a_posture_that_is_planned_suits_a_no() {
        GuardTable.check(guard, "silent", "Are you ISO 27001 certified?", Given.answer("ISO 27001").verdict(Verdict.NO)
                .askedAs("ISO 27001").saying("Planned.").standing("ISO/IEC 27001", Posture.State.PLANNED));
    }
}
