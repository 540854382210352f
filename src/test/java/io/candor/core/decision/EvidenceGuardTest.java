package io.candor.core.decision;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceGuardTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            doubt  | Please attach your ISO 27001 certificate. | Are you ISO 27001 certified? | yes | We are certified.
            doubt  | Provide a copy of your information security policy. | Is there a security policy? | yes | There is a policy.
            doubt  | Please share the executive summary of the latest penetration test report. | Are penetration tests done? | yes | They are done yearly.
            doubt  | Upload evidence of employee training | Are employees trained? | yes | They are.
            doubt  | Please supply a network diagram. | Is the network segmented? | yes | It is.
            doubt  | Can you send us the SOC 2 report? | Do you have SOC 2? | yes | We have it.
            doubt  | Will customers receive a copy of the post-mortem? | Is there a post-mortem? | yes | There is.
            silent | Please attach your ISO 27001 certificate. | Are you ISO 27001 certified? | yes | We are certified; the certificate is available on request.
            silent | Please attach your SOC 2 report. | Do you have a SOC 2 report? | no | We have none.
            silent | Can you send us the SOC 2 report? | Can we have a copy of the SOC 2 report? | yes | We send it.
            silent | Please provide details on your backups. | Are backups made? | yes | Daily.
            silent | Provide a description of your policy framework. | Are there policies? | yes | There are.
            silent | Do you provide security reports to management? | Do you provide reports to management? | yes | We do.
            silent | Are customers sent reports? | Do customers get status reports? | yes | They do.
            silent | Provide your SOC 2 report | Do you have a SOC 2 report? | yes | We do, and it can be provided under NDA.
            """)
    void tells_a_document_from_a_statement(String expected, String question, String wording, String verdict,
            String text) {
        GuardTable.check(new EvidenceGuard(), expected, question, wording, verdict, text);
    }
}
