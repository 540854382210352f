package io.candor.core.decision;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetailGuardTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            doubt  | How often are backups tested? | Are backups tested? | yes | Backups are tested.
            doubt  | How long are logs kept? | Are logs kept? | yes | Logs are kept safely.
            doubt  | Within what time frame are critical vulnerabilities fixed? | Are vulnerabilities fixed? | yes | They are fixed by severity.
            doubt  | How many employees do you have? | Do you have employees? | yes | We have a small team.
            doubt  | Which encryption algorithm is used? | Is data encrypted? | yes | Data is encrypted.
            doubt  | What is the key length? | Are keys used? | yes | Strong keys are used.
            doubt  | On what date was the policy approved? | Is the policy approved? | yes | The policy is approved.
            doubt  | Minimum password length | Is there a password policy? | yes | Passwords must be strong.
            doubt  | Recovery time objective (in hours) | Is there an RTO? | yes | It is documented.
            doubt  | E-mail address for security matters | Is there a security contact? | yes | There is a contact.
            doubt  | How much notice do you give before maintenance? | Do you give notice? | yes | We give notice.
            doubt  | Backup frequency | Are backups made? | yes | Backups are made.
            doubt  | At what intervals are keys rotated? | Are keys rotated? | yes | Keys are rotated.
            silent | Are keys rotated at defined intervals? | Are keys rotated? | yes | Keys are rotated by a job.
            silent | Is the plan reviewed on a regular frequency? | Is the plan reviewed? | yes | The plan is reviewed.
            silent | How often are backups tested? | Are backups tested? | yes | Backups are tested every month.
            silent | How long are logs kept? | Are logs kept? | yes | Logs are kept for 30 days.
            silent | Which encryption algorithm is used? | Is data encrypted? | yes | Data is encrypted with AES-256.
            silent | How many employees do you have? | Number of employees | none | We publish no headcount.
            silent | How often are backups tested? | Frequency of backup tests | none | As needed.
            silent | Is data encrypted? | Do you encrypt data? | yes | We do.
            silent | When was the company founded? | Is it old? | none | It was founded in 2015.
            silent | Where can we find the list of subprocessors? | Is there a list? | yes | See /subprocessors.
            """)
    void misses_the_detail_that_is_asked_for(String expected, String question, String wording, String verdict,
            String text) {
        GuardTable.check(new DetailGuard(), expected, question, wording, verdict, text);
    }
}
