package io.candor.samples;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A retailer's export from its procurement tool: no formatting, commas and line breaks inside quoted cells. */
final class PlainCsv implements SampleQuestionnaire {

    private static final String EOL = "\r\n";

    private static final List<Section> AREAS = Section.outline("""
            # Governance
            Which security certifications are held by you, as distinct from your hosting provider?
            Describe your approach to managing information security risk.
            Is there a whistle-blowing channel?
            # Data protection
            Which personal data of our web shop's visitors will you process?
            Name your sub-processors, their countries and what they do.
            Does any of them receive tracking data outside the EU/EEA?
            For how long is raw event data available?
            Which parts of our data survive the closing of our account, and why?
            # Identity and access
            Is SSO with SAML available, and in which plan?
            Which second factors can users set up?
            Does a user session end within 24 hours?
            Who at your company is able to log on to production servers?
            How are identities of visitors to your offices verified?
            # Security
            Which cipher is used for data at rest, and for data in transit?
            How are tenants separated from each other?
            Please describe your controls against abuse:|- rate limits|- exposed ports
            Are security patches installed by hand?
            Is there a security operations centre or SIEM?
            # Availability
            Recovery objectives (downtime, data loss)
            Where do backups go, and how long are they kept?
            Is the agreed availability at least 99.9 % per month?
            # Incidents
            Within how many hours are we told about a personal data breach?
            If researchers find a flaw, where do they report it, and when can they expect a reply?
            Is there a reward for such reports?
            """);

    @Override
    public String fileName() {
        return "plain.csv";
    }

    @Override
    public byte[] bytes() {
        StringBuilder csv = new StringBuilder("id,area,question,answer,comment").append(EOL);
        int number = 0;
        for (Section area : AREAS) {
            for (String question : area.questions()) {
                csv.append("PRG-%03d,%s,%s,,".formatted(++number, area.title(), quoted(question))).append(EOL);
            }
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** In the questions above a bar stands for a line break. */
    private static String quoted(String question) {
        String text = question.replace("|", "\n");
        return text.matches("(?s).*[,\n].*") ? '"' + text + '"' : text;
    }
}
