package io.candor.bank;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A control of a framework, as bank files write it: {@code ISO27001:2022 A.8.5}, {@code SOC2 CC6.1}, {@code CAIQ IAM-14},
 * {@code NIST-CSF PR.AA-03}. Form and range are checked, so that a slip of the pen does not become a facet of its own.
 *
 * @param framework which framework
 * @param id the control in it
 */
public record ControlReference(Framework framework, String id) implements Comparable<ControlReference> {

    /** The frameworks whose references are understood. */
    public enum Framework {
        /** Annex A has 37 organisational, 8 people, 14 physical and 34 technological controls; clauses 4 to 10 come before. */
        ISO_27001("ISO27001:2022", "(?:iso)?[ /]*(?:iec)?[ /]*27001(?::? ?2022)?|iso27001:2022",
                "a\\.[5-8]\\.[0-9]{1,2}|clause (?:[4-9]|10)(?:\\.[1-9]){0,2}"), SOC_2("SOC2", "soc ?2|tsc",
                        "(?:cc[1-9]|a1|c1|pi1|p[1-8])\\.[0-9]{1,2}"),
        /** Version 4: the domains of the CCM, a question number behind the control where one is meant. */
        CAIQ("CAIQ", "caiq|ccm",
                "(?:a&a|ais|bcr|ccc|cek|dcs|dsp|grc|hrs|iam|ipy|ivs|log|sef|sta|tvm|uem)-[0-9]{2}(?:\\.[0-9]{1,2})?"),
        /** Version 2.0: six functions with their categories. */
        NIST_CSF("NIST-CSF", "(?:nist[- ]?)?csf(?: ?2(?:\\.0)?)?",
                "(?:gv\\.(?:oc|rm|rr|po|ov|sc)|id\\.(?:am|ra|im)|pr\\.(?:aa|at|ds|ps|ir)|de\\.(?:cm|ae)"
                        + "|rs\\.(?:ma|an|co|mi)|rc\\.(?:rp|co))-[0-9]{2}"), GDPR("GDPR", "gdpr",
                                "art\\. ?[0-9]{1,2}(?:\\([0-9]{1,2}\\))?");

        private final String label;
        private final Pattern form;

        Framework(String label, String spellings, String ids) {
            this.label = label;
            this.form = Pattern.compile("(?:" + spellings + ")[ :]*(?<id>" + ids + ")", Pattern.CASE_INSENSITIVE);
        }

        /** As it stands before the id. */
        public String label() {
            return label;
        }

        public static Optional<Framework> byLabel(String label) {
            return Stream.of(values()).filter(f -> f.label.equalsIgnoreCase(label)).findFirst();
        }

        public static List<String> labels() {
            return Stream.of(values()).map(Framework::label).toList();
        }
    }

    private static final String CLAUSE = "Clause ";
    private static final int[] ANNEX_A = {37, 8, 14, 34};
    private static final int[] COMMON_CRITERIA = {5, 3, 4, 2, 3, 8, 5, 1, 2};
    private static final int[] PRIVACY = {1, 1, 2, 3, 2, 7, 1, 1};
    private static final Pattern NUMBERS = Pattern.compile("([0-9]+)\\.([0-9]+)");

    /** Empty where the text has the form of no known framework, or names a control that its framework lacks. */
    public static Optional<ControlReference> parse(String text) {
        for (Framework framework : Framework.values()) {
            Matcher m = framework.form.matcher(text.strip());
            if (m.matches()) {
                String id = spelled(framework, m.group("id"));
                return exists(framework, id) ? Optional.of(new ControlReference(framework, id)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String spelled(Framework framework, String id) {
        if (id.regionMatches(true, 0, CLAUSE, 0, CLAUSE.length())) {
            return CLAUSE + id.substring(CLAUSE.length());
        }
        return framework == Framework.GDPR
                ? "Art. " + id.replaceAll("(?i)art\\. ?", "")
                : id.toUpperCase(Locale.ROOT);
    }

    private static boolean exists(Framework framework, String id) {
        Matcher m = NUMBERS.matcher(id);
        if (id.startsWith(CLAUSE) || !m.find()) {
            return true;
        }
        int group = Integer.parseInt(m.group(1));
        int number = Integer.parseInt(m.group(2));
        int last = switch (framework) {
            case ISO_27001 -> ANNEX_A[group - 5];
            case SOC_2 -> id.startsWith("CC")
                    ? COMMON_CRITERIA[group - 1]
                    : id.startsWith("PI") ? 5 : id.startsWith("P") ? PRIVACY[group - 1] : id.startsWith("A") ? 3 : 2;
            case CAIQ, NIST_CSF, GDPR -> Integer.MAX_VALUE;
        };
        return number >= 1 && number <= last;
    }

    /** By framework, then by number rather than by digit: A.8.5 before A.8.24. */
    @Override
    public int compareTo(ControlReference other) {
        int by = framework.compareTo(other.framework);
        return by != 0 ? by : sortable().compareTo(other.sortable());
    }

    private String sortable() {
        return Pattern.compile("[0-9]+").matcher(id).replaceAll(m -> "%4s".formatted(m.group()));
    }

    @Override
    public String toString() {
        return framework.label + " " + id;
    }
}
