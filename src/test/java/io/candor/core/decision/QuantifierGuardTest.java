package io.candor.core.decision;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantifierGuardTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            doubt  | Is MFA enforced for all user accounts? | Is MFA available? | yes | MFA is optional for users.
            doubt  | Is every change reviewed? | Are changes reviewed? | yes | Most changes are reviewed.
            doubt  | Are backups always encrypted? | Are backups encrypted? | yes | Backups are encrypted.
            doubt  | Is access limited to administrators only? | Do administrators have access? | yes | Administrators have access.
            doubt  | Is MFA mandatory for users? | Do you support MFA? | yes | Users can turn on MFA.
            doubt  | Is the entire disk encrypted? | Is the disk encrypted? | yes | Some volumes are encrypted.
            doubt  | Is data stored exclusively in the EU? | Is data stored in the EU? | yes | Data is stored in Germany.
            doubt  | Must contractors sign an NDA? | Do contractors sign an NDA? | yes | Contractors sign an NDA.
            silent | Are all changes reviewed? | Are changes reviewed? | yes | All code is reviewed before merge.
            silent | Is every backup encrypted? | Are all backups encrypted? | yes | Backups are encrypted.
            silent | Is access limited to administrators only? | Who has access? | yes | Only administrators have access.
            silent | Is MFA enforced for staff? | Is MFA mandatory for staff? | yes | Staff use MFA.
            silent | Are reviews held every quarter? | Are reviews held? | yes | Reviews are held quarterly.
            silent | Is MFA enforced for all users? | Is MFA enforced for users? | no | MFA is optional.
            silent | Do you have any certificates? | Do you have certificates? | yes | We do.
            silent | Is data encrypted? | Is data encrypted at all times? | yes | It is.
            """)
    void asks_for_all_only_and_must(String expected, String question, String wording, String verdict, String text) {
        GuardTable.check(new QuantifierGuard(), expected, question, wording, verdict, text);
    }
}
