package io.candor.core.decision;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.candor.core.matching.Posture;
import io.candor.core.matching.Verdict;

class InheritedGuardTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            contradiction | Are you ISO 27001 certified?                              | INHERITED | YES
            contradiction | Do you hold a current ISO 27001 certificate?              | INHERITED | YES
            contradiction | ISO 27001 certification                                   | INHERITED | YES
            contradiction | Is your information security management certified?        | INHERITED | PARTIAL
            contradiction | Please confirm that your organisation holds ISO 27001.    | INHERITED | YES
            contradiction | The supplier is certified to ISO/IEC 27001.               | INHERITED | NONE
            silent        | Is your hosting provider ISO 27001 certified?             | INHERITED | YES
            silent        | Does the data centre operator hold ISO 27001?             | INHERITED | YES
            silent        | Are your sub-processors ISO 27001 certified?              | INHERITED | YES
            silent        | Is the infrastructure ISO 27001 certified?                | INHERITED | YES
            silent        | Are you ISO 27001 certified?                              | INHERITED | NO
            silent        | Are you ISO 27001 certified?                              | HELD      | YES
            silent        | Are you ISO 27001 certified?                              | NOT_HELD  | YES
            """)
    void a_certificate_of_the_host_is_not_the_vendors_own(String expected, String question, Posture.State state,
            Verdict verdict) {
        GuardTable.check(new InheritedGuard(), expected, question, Given.answer("Hosting certificate").verdict(verdict)
                .askedAs("Is the data centre ISO 27001 certified?").saying("The data centre is.")
                .standing("ISO/IEC 27001", state));
    }
}
