package io.candor.core.decision;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeGuardTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            contradiction | Is multi-factor authentication enforced for end users? | Is MFA enforced for staff? | yes | Staff must use MFA.
            contradiction | Is MFA required for customers' users? | Is MFA required for administrators? | yes | Administrators must use MFA.
            contradiction | Are laptops encrypted? | Are servers encrypted? | yes | All servers are encrypted.
            contradiction | Is data stored in the Czech Republic? | Is data stored in Germany? | yes | Data is stored in Germany.
            contradiction | Is data held in the US? | Is data held in the EU? | yes | Data stays in the EU.
            contradiction | Do you notify the supervisory authority of breaches? | Do you notify customers of breaches? | yes | We notify customers within 48 hours.
            contradiction | Are test environments monitored? | Is production monitored? | yes | Production is monitored.
            doubt         | Do other companies process data on your behalf? | Do you process data on our behalf? | yes | We process tracking data.
            silent        | Do other companies process data on your behalf? | Do sub-processors handle data? | yes | One hosting provider does.
            doubt         | Do service accounts have strong passwords? | Are passwords strong? | yes | Passwords are strong.
            doubt         | Are contractors trained in security? | Is there security training? | yes | There is a training.
            doubt         | Are personally owned devices (BYOD) managed? | Are devices managed? | yes | Devices are managed.
            doubt         | Is access by subcontractors logged? | Is access logged? | yes | Access is logged.
            doubt         | Is single sign-on available? | Is SSO available to Enterprise customers? | yes | SSO is part of the Enterprise plan.
            silent        | Are employees trained in security? | Is there security training? | yes | There is a training.
            silent        | Is there security training? | Are employees trained in security? | yes | Staff are trained.
            silent        | Is customer data encrypted? | Is data encrypted? | yes | Data is encrypted.
            silent        | Is MFA required for privileged users? | Do administrators have to use MFA? | yes | Administrators must use MFA.
            silent        | Will you notify us of a breach? | Do you notify affected customers? | yes | We do.
            silent        | Is data stored in the European Economic Area? | Is data stored in the EU? | yes | Data stays in the EU.
            silent        | Are devices encrypted (e.g. laptops)? | Are devices encrypted? | yes | They are.
            silent        | Is a root cause analysis performed? | Are incidents analysed? | yes | They are.
            """)
    void compares_whom_and_what_is_meant(String expected, String question, String wording, String verdict,
            String text) {
        GuardTable.check(new ScopeGuard(), expected, question, wording, verdict, text);
    }
}
