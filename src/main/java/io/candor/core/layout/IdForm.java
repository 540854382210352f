package io.candor.core.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The customer's own numbers for questions: "IAM-02.1", "3.4", "Q7", "b)". */
final class IdForm {

    /**
     * A text and the number that stood before it.
     *
     * @param id empty for none
     * @param text the rest, tidied
     */
    record Numbered(String id, String text) {
    }

    private static final String CODE = "[\\p{Lu}&]{1,8}\\d{0,2}(?:[-_.:]\\p{Lu}{1,8}){0,3}[-_. :]? ?\\d{1,5}(?:[.\\-_]\\d{1,4}){0,5}(?:\\.?[a-z])?";
    private static final String NUMBER = "\\d{1,4}(?:[.\\-]\\d{1,4}){0,6}(?:\\.?[a-z]|-\\p{Lu}{1,3})?";
    private static final Pattern ID = Pattern.compile(
            "[(\\[]?(?:" + CODE + "|" + NUMBER
                    + "|[\\p{L}\\d]{1,6}(?:[-_.][\\p{L}\\d]{1,14}){0,3}[-_.]\\d{1,4}(?:[.\\-_]\\d{1,4}){0,4}|[a-zA-Z]|[ivxIVX]{1,5})[.)\\]:]{0,2}");
    private static final Pattern LEADING = Pattern.compile("^\\s*[(\\[]?(" + CODE
            + "|\\d{1,3}(?:\\.\\d{1,3}){1,6}[a-z]?|\\d{1,3}(?=\\s*[.)\\]:\\-–—])|[a-z](?=[.)]))[.)\\]:]{0,2}\\s*[-–—:]?\\s+(?=\\S)",
            Pattern.DOTALL);

    /** Standards, protocols and algorithms whose names end in a number: "TLS 1.2", "SOC 2", "AES-256". */
    private static final Pattern STANDARD = Pattern
            .compile("(?:ISO|IEC|DIN|BS|EN|TLS|SSL|SSH|SOC|SSAE|ISAE|AES|RSA|SHA|"
                    + "DES|ECC|MD|SAML|OAUTH|OIDC|LDAP|HTTP|SMB|SNMP|IPV|WPA|WCAG|NIST|SP|FIPS|PCI|DSS|RFC|GDPR|CVSS|TISAX|BSI)"
                    + "[ /-]?(?:IEC[ -]?)?(?:\\d{3,6}|[1-5](?:\\.\\d)?(?=\\s|$))", Pattern.CASE_INSENSITIVE);

    private IdForm() {
    }

    /** Whether the whole text is such a number, rather than the name of a standard. */
    static boolean is(String text) {
        String t = text.strip();
        return !t.isEmpty() && t.length() <= 40 && ID.matcher(t).matches() && !STANDARD.matcher(t).lookingAt();
    }

    /** The number one level up: 3.4 of 3.4.1, 7 of 7a; empty for none. */
    static String parent(String id) {
        String t = id.strip();
        int dot = t.lastIndexOf('.');
        if (dot > 0 && dot < t.length() - 1) {
            return t.substring(0, dot);
        }
        return t.matches(".*\\d[a-z]") ? t.substring(0, t.length() - 1) : "";
    }

    /** Takes a leading number off a text; a bare "3 years" is none. */
    static Numbered split(String text) {
        Matcher m = LEADING.matcher(text.length() > 200 ? text.substring(0, 200) : text);
        if (m.find() && text.length() > m.end() && !STANDARD.matcher(text.strip()).lookingAt()) {
            return new Numbered(m.group(1).strip(), PlainText.tidy(text.substring(m.end())));
        }
        return new Numbered("", PlainText.tidy(text));
    }
}
