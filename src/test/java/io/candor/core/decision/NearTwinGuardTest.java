package io.candor.core.decision;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearTwinGuardTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            doubt  | Do you apply privacy by design? | Do you apply security by design? | yes | Security is considered from the start.
            doubt  | Is anti-malware software installed? | Is software installed? | yes | Software is installed.
            doubt  | Is the firewall rule set reviewed? | Is code reviewed? | yes | Code is reviewed.
            doubt  | Is there a web application firewall? | Is there a firewall? | yes | A packet filter is in place.
            doubt  | Are laptops of employees encrypted? | Are disks encrypted? | yes | Server disks are encrypted.
            doubt  | Are changes approved by an advisory board? | Are changes approved? | yes | Changes are approved by a colleague.
            doubt  | Is user provisioning possible through SCIM? | Is SSO possible? | yes | SAML 2.0 is supported.
            doubt  | Is the clean desk policy enforced? | Is there a security policy? | yes | There is a policy.
            doubt  | Do you have a policy? | Is the removable media encryption key rotation policy approved by the board? | yes | It is.
            doubt  | Are firewall rules for laptops reviewed? | Are firewall rules reviewed? | yes | Firewall rules are reviewed.
            silent | Are firewall rules, router tables and switch ports of laptops reviewed? | Are firewall rules, router tables and switch ports reviewed? | yes | They are.
            silent | Is due diligence performed on suppliers before they are given data? | Is due diligence performed on suppliers? | yes | Suppliers are assessed before data is shared.
            silent | Is an ISMS established? | Do you operate an information security management system? | yes | We run an ISMS.
            silent | Do you support two-factor authentication? | Is MFA available? | yes | MFA is available to users.
            silent | Are employees vetted before they are hired? | Are employees vetted? | yes | Staff are vetted before they are hired.
            silent | Could you kindly confirm that your organisation has implemented appropriate encryption of backups? | Are backups encrypted? | yes | Backups are encrypted.
            silent | Is data erased upon request? | Is data deleted on request? | yes | Deletion takes place on request.
            silent | Are personal data breaches reported to customers? | Do you notify customers of incidents? | yes | Customers are notified.
            silent | Are passwords hashed? | Are passwords hashed? | yes | They are.
            """)
    void asks_for_a_counterpart_of_each_telling_word(String expected, String question, String wording, String verdict,
            String text) {
        GuardTable.check(new NearTwinGuard(), expected, question, wording, verdict, text);
    }

    @Test
    void another_wording_of_the_same_answer_may_be_the_one_that_shares_the_words() {
        Given alerts = Given.answer("Alerting").askedAs("Is your system watched by staff around the clock?")
                .askedAs("Operational alerts").saying("The founder receives all operational alerts.");
        GuardTable.check(new NearTwinGuard(), "silent", "Who receives operational alerts?", alerts);
        Given watched = Given.answer("Alerting").askedAs("Is your system watched by staff around the clock?")
                .saying("The founder receives all operational alerts.");
        GuardTable.check(new NearTwinGuard(), "doubt", "Who receives operational alerts?", watched);
    }
}
