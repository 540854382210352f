package io.candor.core.decision;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeGuardTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            doubt  | Has a penetration test been carried out in the last 12 months? | Are penetration tests carried out? | yes | Tests are carried out by a third party.
            doubt  | Have you experienced a data breach within the past three years? | Do you have a breach procedure? | yes | There is a procedure.
            doubt  | When was the disaster recovery plan last tested? | Is the plan tested? | yes | The plan is tested monthly.
            doubt  | Date of the last external audit | Are audits held? | yes | Audits are held.
            doubt  | Has the policy been reviewed during the previous year? | Is the policy reviewed? | yes | The policy is reviewed.
            doubt  | Have you ever suffered a ransomware attack? | Are you protected against ransomware? | yes | We are.
            doubt  | Describe any recent security incidents. | Do you handle security incidents? | yes | There is a runbook.
            doubt  | Has there been any litigation? | Is there a legal department? | yes | There is.
            silent | Has a test been carried out in the last 12 months? | Was a test done in the last 12 months? | yes | Yes.
            silent | Do you have a SOC 2 report issued within the last 12 months? | Do you have a SOC 2 report? | no | We have none.
            silent | Are penetration tests carried out? | Do you carry out penetration tests? | yes | We do.
            silent | When was the plan last tested? | When was the plan last tested? | none | In May 2026.
            silent | Is software kept up-to-date? | Is software patched? | yes | It is.
            silent | Is the last backup kept off site? | Are backups kept off site? | yes | They are.
            doubt  | Has your company been sued since 2020? | Is your company insured? | yes | It is.
            """)
    void tells_a_rule_from_a_history(String expected, String question, String wording, String verdict, String text) {
        GuardTable.check(new TimeGuard(), expected, question, wording, verdict, text);
    }
}
