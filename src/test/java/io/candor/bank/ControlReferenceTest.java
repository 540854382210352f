package io.candor.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ControlReferenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ISO27001:2022 A.8.5|ISO27001:2022 A.8.5",
            "iso 27001 a.5.37|ISO27001:2022 A.5.37", "ISO 27001 clause 9.2.1|ISO27001:2022 Clause 9.2.1",
            "ISO/IEC 27001:2022 A.7.14|ISO27001:2022 A.7.14", "SOC2 CC6.1|SOC2 CC6.1", "soc 2 a1.3|SOC2 A1.3",
            "SOC2 P6.7|SOC2 P6.7", "SOC2 PI1.5|SOC2 PI1.5", "CAIQ IAM-14|CAIQ IAM-14", "CAIQ A&A-01.1|CAIQ A&A-01.1",
            "NIST-CSF PR.AA-03|NIST-CSF PR.AA-03", "nist csf 2.0 gv.oc-01|NIST-CSF GV.OC-01",
            "GDPR Art. 28|GDPR Art. 28", "gdpr art.33(1)|GDPR Art. 33(1)"})
    void references_have_one_spelling(String written, String canonical) {
        assertThat(ControlReference.parse(written)).hasToString("Optional[" + canonical + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO27001:2022 A.5.38", "ISO27001:2022 A.6.9", "ISO27001:2022 Clause 11.1",
            "ISO27001:2013 A.9.4.2",
            "ISO27001:2022 A.9.1",
            "SOC2 CC6.9", "SOC2 CC10.1", "SOC2 A1.4", "CAIQ XYZ-01", "CAIQ IAM-1", "NIST-CSF PR.AC-1",
            "NIST-CSF PR.XX-01",
            "PCI DSS 8.3", "A.8.5", ""})
    void a_control_that_its_framework_lacks_is_no_reference(String written) {
        assertThat(ControlReference.parse(written)).isEmpty();
    }

    @Test
    void they_are_listed_in_the_frameworks_own_order() {
        List<String> sorted = Stream.of("SOC2 CC1.1", "ISO27001:2022 A.8.24", "ISO27001:2022 A.8.5", "CAIQ IAM-02")
                .flatMap(r -> ControlReference.parse(r).stream()).sorted().map(ControlReference::toString).toList();
        assertThat(sorted).containsExactly("ISO27001:2022 A.8.5", "ISO27001:2022 A.8.24", "SOC2 CC1.1", "CAIQ IAM-02");
    }
}
