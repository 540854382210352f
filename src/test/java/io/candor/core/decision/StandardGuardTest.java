package io.candor.core.decision;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.candor.core.matching.Posture;

class StandardGuardTest {

    private final Guard guard = new StandardGuard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            contradiction | Are you ISO 27001 certified? | Do you have a SOC 2 report? | yes | We have a SOC 2 report.
            contradiction | Do you have a SOC 2 Type II report? | Do you have a SOC 2 Type I report? | yes | We have a SOC 2 Type 1 report.
            contradiction | Do you hold ISO 27001 and ISO 27701? | Do you hold ISO 27001? | yes | We hold ISO/IEC 27001:2022.
            contradiction | Are you ISO/IEC 27017, 27018 certified? | Are you ISO 27017 certified? | yes | We are.
            contradiction | Are you HIPAA compliant? | Are you PCI DSS compliant? | yes | We comply with PCI-DSS.
            contradiction | Is media sanitised to NIST SP 800-88? | Do you follow NIST SP 800-53? | yes | We follow it.
            contradiction | Are the modules FIPS 140-2 validated? | Do you follow ISO 27001? | yes | We do.
            doubt         | Are you in scope of NIS2? | Do you follow the law? | yes | We do.
            doubt         | Are you certified under FedRAMP? | Are you certified? | yes | We are certified.
            doubt         | Do you hold Cyber Essentials Plus? | Are you certified? | yes | We are.
            silent        | Are you certified to ISO/IEC 27001:2022? | Are you ISO27001 certified? | yes | We are.
            silent        | Do you have a SOC 2 report? | Do you have a SOC 2 Type II report? | yes | We have.
            silent        | Do you have a SOC2 Type 2 report? | Do you have a SOC 2 report of type II? | yes | The SOC 2 Type II report covers security.
            silent        | Do you comply with the General Data Protection Regulation? | Do you comply with GDPR? | yes | We do.
            silent        | Do you process card data under PCI? | Are you PCI-DSS certified? | no | We are not.
            silent        | Do you encrypt data? | Do you encrypt data? | yes | We do, as ISO 27001 asks.
            """)
    void compares_standards_by_name(String expected, String question, String wording, String verdict, String text) {
        GuardTable.check(guard, expected, question, wording, verdict, text);
    }

    @Test
    void the_posture_names_a_standard_too() {
        GuardTable.check(guard, "silent", "Are you ISO 27001 certified?", Given.answer("Certification")
                .askedAs("Are you certified?").saying("We are.").standing("ISO/IEC 27001", Posture.State.HELD));
    }
}
