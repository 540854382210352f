package io.candor.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.candor.core.matching.Verdict;

/** The verdict is that of the question, derived with the weights that come with the program. */
class DerivedVerdictTest {

    private final Voices voices = Voices.shipped();

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            question                                          | wording                                 | approved | text                                                            | verdict
            Do you encrypt backups?                           | Are backups encrypted?                  | yes      | Backups are encrypted with AES-256.                             | yes
            All backups are encrypted.                        | Are backups encrypted?                  | yes      | All backups are encrypted with AES-256.                         | yes
            Is the building locked at night?                  | Is the building locked at night?        | no       | The building is open at all hours.                              | no
            Are old tapes encrypted?                          | Are backups encrypted?                  | yes      | Backups on disk are encrypted. Old tapes are not encrypted.     | no
            Are backups made at least every week?             | How often are backups made?             | none     | Backups are made every day.                                     | yes
            Are backups made every hour?                      | How often are backups made?             | none     | Backups are made every day.                                     | no
            """)
    void is_that_of_the_question(String question, String wording, String approved, String text, String verdict) {
        GuardCase c = new GuardCase(question, Given.answer("Answer").askedAs(wording).saying(text)
                .verdict(LabelledBank.verdict(approved)).matched(0.9));
        assertThat(voices.verdict(c).verdict()).isEqualTo(LabelledBank.verdict(verdict));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Where are backups kept?    | Backups are kept in Vienna.
            Which cipher is used?      | AES-256 is used.
            """)
    void is_none_where_a_fact_is_asked(String question, String text) {
        GuardCase c = new GuardCase(question,
                Given.answer("Answer").askedAs("Are backups made?").saying(text).matched(0.9));
        assertThat(voices.verdict(c).verdict()).isEqualTo(Verdict.NONE);
    }
}
