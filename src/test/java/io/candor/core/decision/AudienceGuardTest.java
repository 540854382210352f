package io.candor.core.decision;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AudienceGuardTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", useHeadersInDisplayName = true, textBlock = """
            expected      | question                                             | wording                                  | verdict | text
            contradiction | Must customers' users sign in with a second factor?  | Do employees use a second factor?        | yes     | Every account needs one.
            contradiction | Are your employees trained?                          | Are end users trained in the product?    | yes     | There are videos.
            silent        | Must employees sign in with a second factor?         | Do your staff use a second factor?       | yes     | Every account needs one.
            silent        | Is a second factor mandatory?                        | Do employees use a second factor?        | yes     | Every account needs one.
            silent        | Must customers' users sign in with a second factor?  | Is a second factor mandatory?            | yes     | Every account needs one.
            silent        | Must end users sign in with a second factor?         | Do employees use a second factor?        | yes     | End users and employees need one.
            silent        | Do employees and end users need a second factor?     | Do employees use a second factor?        | yes     | Every account needs one.
            """)
    void tells_staff_from_customers(String expected, String question, String wording, String verdict, String text) {
        GuardTable.check(new AudienceGuard(), expected, question, wording, verdict, text);
    }
}
