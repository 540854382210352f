package io.candor.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            YES_NO    | Do you encrypt backups?
            YES_NO    | Please confirm that backups are encrypted.
            YES_NO    | For our file, could you kindly tell us whether backups are encrypted?
            YES_NO    | SSO: does the product support SAML?
            YES_NO    | In the event of a breach, will you notify us?
            YES_NO    | Encryption at rest enabled?
            YES_NO    | We require 60 days' notice. Confirm.
            FACT      | Where is data stored?
            FACT      | How often are backups tested?
            FACT      | In which countries is data stored?
            FACT      | List all sub-processors.
            FACT      | SSRF: which controls are in place?
            FACT      | If there is an outage, who is told?
            OPEN      | Describe your backups.
            OPEN      | How do you protect keys?
            OPEN      | Please explain what you do about patches.
            STATEMENT | Logs are retained for a year.
            STATEMENT | The supplier must notify the client.
            LABEL     | Backup retention
            LABEL     | RTO / RPO
            """)
    void tells_what_is_wanted_back(QuestionForm expected, String question) {
        assertThat(QuestionForm.of(Phrase.of(question))).as(question).isEqualTo(expected);
    }
}
