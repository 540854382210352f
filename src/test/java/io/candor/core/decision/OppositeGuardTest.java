package io.candor.core.decision;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OppositeGuardTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            contradiction | Are personal devices allowed? | Are personal devices prohibited? | yes | They are prohibited.
            contradiction | Is the traffic unencrypted? | Is the traffic encrypted? | yes | It is encrypted.
            contradiction | Are API keys rotated automatically? | Are API keys rotated manually? | yes | Rotation is manual.
            contradiction | Is MFA mandatory? | Is MFA optional? | yes | It is optional.
            contradiction | Is our data held in a physically separate database? | Is tenant data logically separated? | yes | Logical separation.
            contradiction | Is inbound traffic filtered? | Is outbound traffic filtered? | yes | Outbound traffic is filtered.
            silent        | Is the incident response plan tested? | Is the plan for incident response exercised? | yes | It is.
            contradiction | Is privacy considered in design? | Is security considered in design? | yes | It is.
            contradiction | Do you perform penetration tests? | Do you perform vulnerability scans? | yes | We scan.
            contradiction | Do you anonymise test data? | Is test data pseudonymised? | yes | It is.
            contradiction | Is data encrypted in transit? | Is data encrypted at rest? | yes | AES-256.
            contradiction | Do you detect intrusions? | Do you prevent intrusions? | yes | We prevent them.
            silent        | Is the traffic encrypted? | Do you encrypt traffic? | yes | We do.
            silent        | Is the plan tested and updated? | Do you test the plan? | yes | We do.
            silent        | Is data encrypted at rest and in transit? | Is data encrypted in transit? | yes | Both.
            silent        | Are security and privacy reviewed? | Is security reviewed? | yes | Both.
            silent        | Is there a static analysis? | Do you run static code analysis? | yes | We do.
            silent        | Are backups stored securely? | Are backups encrypted? | yes | They are.
            """)
    void finds_words_of_opposite_sides(String expected, String question, String wording, String verdict, String text) {
        GuardTable.check(new OppositeGuard(), expected, question, wording, verdict, text);
    }
}
