package io.candor.core.decision;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolarityGuardTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            contradiction | Do you not encrypt backups? | Do you encrypt backups? | yes | Backups are encrypted.
            contradiction | Are passwords stored without hashing? | Are passwords stored hashed? | yes | Passwords are hashed.
            contradiction | Do you have a disaster recovery plan? | Is there no disaster recovery plan? | no | There is a plan.
            contradiction | Do any people other than the administrators have access to production? | Do administrators have access to production? | yes | Administrators have access.
            contradiction | Is the data never shared with third parties? | Is the data shared with third parties? | no | Data is not shared.
            contradiction | Does the service lack encryption at rest? | Is data encrypted at rest? | yes | It is.
            contradiction | Are application logs free of personal data? | Do application logs contain personal data? | no | Logs are sanitized.
            silent        | Are log exports free of charge? | Are log exports included? | yes | They are.
            silent        | Is there no plan for disaster recovery? | Is there no disaster recovery plan? | no | There is a plan.
            silent        | Are backups encrypted? | Do you encrypt backups? | yes | Backups are encrypted.
            silent        | Are customers notified no later than 72 hours after a breach? | Are customers notified of a breach? | yes | Within 48 hours.
            silent        | Do you encrypt data, including but not limited to backups? | Do you encrypt data? | yes | Data is encrypted.
            silent        | Do you have a DR plan? If not, please explain. | Do you have a DR plan? | yes | There is one.
            silent        | Have you signed a non-disclosure agreement? | Is there an NDA? | yes | There is.
            silent        | Is it not the case that no data leaves the EU? | Does data leave the EU? | no | It stays.
            silent        | Are breaches reported without undue delay? | Are breaches reported? | yes | They are.
            silent        | State whether or not backups are encrypted. | Are backups encrypted? | yes | They are.
            silent        | Where is no data stored? | Where is data stored? | none | In Germany.
            """)
    void compares_what_is_affirmed_and_denied(String expected, String question, String wording, String verdict,
            String text) {
        GuardTable.check(new PolarityGuard(), expected, question, wording, verdict, text);
    }
}
