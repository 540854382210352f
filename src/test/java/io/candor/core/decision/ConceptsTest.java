package io.candor.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConceptsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            encryption | encrypted
            two-factor authentication | MFA
            employees | staff
            policies | policy
            certified | certification
            back-ups | backup
            vulnerabilities | vulnerability
            authenticate users | user authentication
            notified | notification
            erasure | deleted
            data centers | data centre
            sub-processors | subprocessor
            automatically | automated
            logged | logging
            """)
    void are_the_same_in_other_words(String one, String other) {
        assertThat(Phrase.of(one).concepts().keys()).as(one)
                .containsExactlyInAnyOrderElementsOf(Phrase.of(other).concepts().keys());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            processor | process
            privacy | security by private
            server | serve
            backup | restore
            public | publication
            application | applicable
            tell us | United States (US)
            """)
    void are_not_the_same(String one, String other) {
        assertThat(Phrase.of(one).concepts().keys()).as(one)
                .isNotEqualTo(Phrase.of(other).concepts().keys());
    }

    @Test
    void leave_out_what_stands_in_any_questionnaire() {
        assertThat(Phrase.of("Please describe how your organisation ensures that appropriate encryption is in place.")
                .concepts().size()).isEqualTo(1);
    }
}
