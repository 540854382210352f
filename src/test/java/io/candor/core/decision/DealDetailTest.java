package io.candor.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DealDetailTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            true  | Completed by
            true  | Name of person completing this questionnaire
            true  | Who filled in this form?
            true  | Signature
            true  | Date
            true  | Job title:
            true  | Your name
            true  | Contract value
            true  | Purchase order number
            true  | Date of completion
            true  | Project name
            true  | Email address
            true  | Name and title of the individual responding to this assessment
            true  | Signed by
            false | E-mail address for security matters
            false | Legal name of the supplier
            false | Are digital signatures used?
            false | What is the name of your hosting provider?
            false | Is the data signed?
            false | Date of the last penetration test
            false | How is the contract terminated?
            false | Do you answer security questionnaires?
            false | Is there a business owner for each system?
            false | Are employees' positions screened?
            """)
    void tells_this_deal_from_the_vendor(boolean expected, String question) {
        assertThat(DealDetail.asks(question)).as(question).isEqualTo(expected);
    }
}
