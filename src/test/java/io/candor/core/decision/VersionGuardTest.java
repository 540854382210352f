package io.candor.core.decision;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionGuardTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            contradiction | Only TLS 1.3 is permitted. | Is TLS used? | yes | TLS 1.2 and 1.3 are offered.
            contradiction | Is TLS 1.3 enforced, with all earlier protocol versions disabled? | Is TLS used? | yes | TLS 1.2 / 1.3.
            contradiction | Is TLS 1.3 the minimum version? | Is TLS used? | yes | TLS 1.2 or TLS 1.3.
            silent        | Is TLS 1.2 enforced? | Is TLS used? | yes | TLS 1.2 or higher is enforced.
            silent        | Is TLS 1.3 supported? | Is TLS used? | yes | TLS 1.2 and 1.3 are offered.
            silent        | Only TLS 1.3 is permitted. | Is TLS 1.3 the only version? | no | TLS 1.2 and 1.3 are offered.
            silent        | Are legacy protocols disabled? | Are old protocols off? | yes | TLS 1.2 or higher.
            silent        | Is SAML 2.0 mandatory? | Is SAML supported? | yes | SAML 2.0 is supported.
            contradiction | Is OAuth 2.0 enforced? | Is OAuth used? | yes | OAuth 1.0 and OAuth 2.0.
            silent        | Is only encrypted traffic accepted? | Is traffic encrypted? | yes | TLS 1.2 and 1.3.
            contradiction | TLS 1.2 must be disabled in favour of TLS 1.3 only. | Is TLS used? | yes | TLS 1.1 and TLS 1.2.
            silent        | Is TLS 1.2 or TLS 1.3 exclusively used? | Is TLS used? | yes | TLS 1.2 / 1.3.
            """)
    void knows_when_a_version_shuts_others_out(String expected, String question, String wording, String verdict,
            String text) {
        GuardTable.check(new VersionGuard(), expected, question, wording, verdict, text);
    }
}
