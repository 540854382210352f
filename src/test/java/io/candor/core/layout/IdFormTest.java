package io.candor.core.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "ISO 27001 certification",
            "TLS 1.2 or higher enforced?",
            "SOC 2 report",
            "AES 256 at rest",
            "SAML 2.0 SSO",
            "AES-256 used for backups?",
            "NIST 800-53 mapping",
            "3 years of logs kept?"})
    void a_standard_keeps_its_own_number(String text) {
        assertEquals(new IdForm.Numbered("", text), IdForm.split(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "IAM-02.1 Is access reviewed? | IAM-02.1 | Is access reviewed?",
            "TLS-01 Is traffic encrypted? | TLS-01 | Is traffic encrypted?",
            "3.4 Is access reviewed? | 3.4 | Is access reviewed?",
            "Q7. Is access reviewed? | Q7 | Is access reviewed?",
            "b) Is access reviewed? | b | Is access reviewed?"})
    void a_number_of_the_form_is_taken_off(String text, String id, String rest) {
        assertEquals(new IdForm.Numbered(id, rest), IdForm.split(text));
    }
}
