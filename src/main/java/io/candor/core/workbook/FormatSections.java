package io.candor.core.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sections of a number format, {@code positive;negative;zero;text}, or with conditions, {@code [<1]0%;0.0}. POI can
 * choose among them as well, but keeps every code it ever saw for as long as the program runs, and writes a stack trace
 * to the log for each cell whose code it does not understand: neither is for files of strangers.
 */
final class FormatSections {

    private static final Pattern CONDITION = Pattern.compile("\\[(<=|>=|<>|<|>|=)(-?[0-9.]{1,15})\\]");

    private final List<String> sections;
    private final boolean conditional;

    private FormatSections(List<String> sections) {
        this.sections = sections;
        this.conditional = sections.stream().anyMatch(s -> CONDITION.matcher(s).find());
    }

    static FormatSections of(String code) {
        List<String> sections = new ArrayList<>();
        StringBuilder section = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == ';' && !quoted) {
                sections.add(section.toString());
                section.setLength(0);
                continue;
            }
            quoted ^= c == '"';
            section.append(c);
            if ((c == '\\' || c == '_' || c == '*') && !quoted && i + 1 < code.length()) {
                section.append(code.charAt(++i));
            }
        }
        sections.add(section.toString());
        return new FormatSections(sections);
    }

    /** Up to two sections without conditions are a matter of course for the formatter. */
    boolean simple() {
        return sections.size() <= 2 && !conditional;
    }

    /** The code for this value: of one section, without condition; empty where the format shows nothing. */
    String codeFor(double value) {
        if (!conditional) {
            int section = value > 0 ? 0 : value < 0 ? 1 : 2;
            return sections.get(Math.min(section, sections.size() - 1));
        }
        for (String section : sections) {
            Matcher condition = CONDITION.matcher(section);
            if (!condition.find() || holds(condition.group(1), value, Numbers.parse(condition.group(2), 0))) {
                return CONDITION.matcher(section).replaceAll("");
            }
        }
        return sections.getLast();
    }

    /** Whether the section itself says how a negative number looks, so that no minus sign is wanted. */
    boolean ownSign(double value) {
        return value < 0 && !conditional && sections.size() > 1;
    }

    /** What a section without any digit shows, {@code "-"??} of accounting formats for one; null where it has digits. */
    static String literal(String section) {
        StringBuilder shown = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < section.length(); i++) {
            char c = section.charAt(i);
            boolean paired = c == '\\' || c == '_' || c == '*';
            if (c == '"') {
                quoted = !quoted;
            } else if (quoted || "-+()$: ".indexOf(c) >= 0) {
                shown.append(c);
            } else if (paired && i + 1 < section.length()) {
                // an escaped character is shown; _x leaves a gap, *x fills the column
                i++;
                shown.append(c == '\\' ? section.charAt(i) : ' ');
            } else if (c == '?') {
                shown.append(' ');
            } else {
                return null;
            }
        }
        return shown.toString();
    }

    private static boolean holds(String operator, double value, double bound) {
        return switch (operator) {
            case "<" -> value < bound;
            case "<=" -> value <= bound;
            case ">" -> value > bound;
            case ">=" -> value >= bound;
            case "=" -> value == bound;
            default -> value != bound;
        };
    }
}
