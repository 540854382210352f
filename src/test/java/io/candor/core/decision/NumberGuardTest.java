package io.candor.core.decision;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberGuardTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # expected     | question | matched wording | verdict | approved text
            silent        | Do you notify customers of a breach within 72 hours? | Do you notify customers of breaches? | yes | We notify customers within 48 hours.
            contradiction | Vendor shall notify Client of any breach within twenty-four (24) hours of discovery. | Do you notify customers of breaches? | yes | We notify customers within 48 hours of becoming aware.
            silent        | Is recovery from backup tested at least annually? | Do you test restores? | yes | Restores are rehearsed every month.
            contradiction | Do you test restores every month? | Do you test restores? | yes | Restore drills are held at least quarterly.
            silent        | Are access rights reviewed every 90 days? | Do you review access rights? | yes | Access rights are reviewed quarterly.
            contradiction | Are access rights reviewed every 30 days? | Do you review access rights? | yes | Access rights are reviewed quarterly.
            contradiction | Logs are retained for a minimum of 12 months. | Do you retain logs? | yes | Application logs are kept for 30 days.
            silent        | Logs are retained for a minimum of 12 months. | Do you retain logs? | yes | Application logs are kept for two years.
            contradiction | Are backups kept for 90 days or more? | Are backups kept? | yes | Backups are kept for up to 30 days.
            contradiction | Are idle user sessions ended after no more than 30 minutes? | Do sessions expire? | yes | Sessions expire after 14 days.
            silent        | Can you meet a recovery time objective of eight hours? | Do you have an RTO? | yes | The recovery time objective is 4 hours.
            contradiction | Can you meet a recovery point objective of one hour? | Do you have an RPO? | yes | The recovery point objective is 24 hours.
            silent         | Are patches applied within 30 days? | Do you patch systems? | yes | Security updates are installed automatically.
            silent        | Are keys at least 2048 bits long? | Are strong keys used? | yes | RSA keys have 4096 bits.
            contradiction | Is 256-bit encryption used? | Is data encrypted? | yes | Data is encrypted with AES-128.
            silent        | Is data encrypted with AES-256? | Is data encrypted? | yes | Disks are encrypted (AES-256).
            silent        | Is all traffic protected by TLS 1.2 or better? | Is traffic encrypted? | yes | TLS 1.2 / 1.3 with HSTS.
            contradiction | Do you accept TLS 1.0 connections? | Do you use TLS? | yes | TLS 1.2 or higher is enforced.
            silent         | Is support available 24x7x365? | Is there a support team? | yes | A support team answers every question.
            contradiction | Is support available around the clock? | Is there a support team? | yes | Support answers during business hours.
            silent        | Is the availability at least 99.5 %? | Is availability guaranteed? | yes | We guarantee an uptime of 99.9 %.
            contradiction | Do you guarantee 99.95% uptime? | Is availability guaranteed? | yes | We guarantee an uptime of 99.9 %.
            silent         | Is the recovery done within 8 hours? | Is there a recovery target? | yes | RPO 24 hours, RTO 4 hours.
            contradiction | Is data deleted within 30 days? | Is data deleted? | yes | Data is deleted after at least 30 days.
            contradiction | Are backups kept for at least 30 days? | Are backups kept? | yes | Backups are kept for up to 30 days.
            silent        | Are backups tested at least annually? | Are backups tested at least once a year? | yes | Restores are rehearsed from time to time.
            silent        | Do you keep audit logs for at least one year? | Do you keep audit logs? | no | Audit logs are kept for 90 days.
            contradiction | Do you keep audit logs for at least 30 days? | Do you keep audit logs for a year? | no | Audit logs are kept for 90 days.
            silent        | Has a test been carried out in the last 12 months? | Are tests carried out? | yes | Tests are carried out.
            silent        | Are logs monitored continuously? | Are logs monitored? | yes | Logs are monitored.
            silent         | Is there an insurance of at least EUR 5 million? | Are you insured? | yes | We hold a cyber insurance.
            silent         | Must passwords have at least 12 characters? | Is there a password policy? | yes | Passwords must be complex.
            """)
    void holds_figures_against_figures(String expected, String question, String wording, String verdict, String text) {
        GuardTable.check(new NumberGuard(), expected, question, wording, verdict, text);
    }
}
