package io.candor.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClausesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Are changes reviewed, and are developers trained every year? | Are changes reviewed ; are developers trained every year?
            Do you enforce MFA for administrators and review their rights every quarter? | Do you enforce MFA for administrators ; Do you review their rights every quarter?
            Are backups taken daily, encrypted, and stored with a second provider? | Are backups taken daily ; Are backups encrypted ; Are backups stored with a second provider?
            What kinds of data and of people does it concern? | What kinds of data does it concern? ; What kinds of people does it concern?
            Is data encrypted at rest and in transit? | Is data encrypted at rest? ; Is data encrypted in transit?
            Do you have a DPO? Who is it? | Do you have a DPO? ; Who is it?
            Backups: frequency, encryption, retention | Backups frequency ; Backups encryption ; Backups retention
            Security training (frequency, content) | Security training frequency ; Security training content
            Who handles complaints, and where do notices go? | Who handles complaints ; where do notices go?
            Upon termination, will our data be erased, and within what time frame? | Upon termination, will our data be erased ; within what time frame?
            Is an inventory kept of all devices and are its owners named? | Is an inventory kept of all devices ; are its owners named?
            Do you log access to systems, alert on anomalies and retain the records for a year? | Do you log access to systems, alert on anomalies ; Do you retain the records for a year?
            Does the vendor: (a) encrypt backups; and (b) test restores? | Does the vendor encrypt backups ; Does the vendor test restores?
            1. Describe the network. 2. List the firewalls. | Describe the network. ; List the firewalls.
            Is the policy approved by management and communicated to all staff? | Is the policy approved by management ; Is the policy communicated to all staff?
            Do you use a payment provider and, if so, under which safeguards? | Do you use a payment provider ; under which safeguards?
            """)
    void takes_apart(String question, String parts) {
        assertThat(Clauses.split(question)).extracting(Clause::text).containsExactly(parts.split("\\s+;\\s+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Do you protect the confidentiality, integrity and availability of data?
            Are policies and procedures documented, reviewed and approved?
            Are policies and procedures reviewed and approved by management?
            Do you have an information security policy? If so, please describe.
            Do you have a SOC 2 report? Please attach it.
            Do you encrypt data? If not, why?
            Are passwords salted and hashed?
            Do you monitor and log access?
            In the event of a breach, will you notify us?
            If a customer asks for erasure, is the data deleted?
            How and where are encryption keys stored?
            Do you have roles and responsibilities for security and privacy?
            RTO / RPO
            Legal name and registered office
            Are there terms and conditions which are binding?
            Are systems which store and are used to process data patched?
            Do you perform background checks, e.g. criminal records and education?
            Is there a documented change control and release process?
            State whether backups are encrypted.
            Do you test backup and restore procedures?
            """)
    void keeps_together(String question) {
        assertThat(Clauses.split(question)).hasSize(1);
    }

    @Test
    void a_part_that_points_back_is_searched_with_what_it_points_to() {
        assertThat(Clauses.split("Do you have a recovery plan, and is it tested?")).extracting(Clause::query)
                .containsExactly("Do you have a recovery plan", "Do you have a recovery plan is it tested?");
    }

    @Test
    void a_long_list_stays_one_question() {
        assertThat(Clauses.split("Controls: one, two, three, four, five, six, seven, eight, nine, ten")).hasSize(1);
    }
}
