package io.candor.bank;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The fields of one YAML mapping, read with the line of each: whatever is missing, unknown or of the wrong form becomes
 * a problem and reading goes on.
 */
final class YamlFields {

    private final String file;
    private final String path;
    private final int line;
    private final List<BankProblem> problems;
    private final Map<String, Node> fields = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();

    YamlFields(String file, String path, Node node, List<BankProblem> problems) {
        this.file = file;
        this.path = path;
        this.line = line(node);
        this.problems = problems;
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    if (fields.put(key.getValue(), tuple.getValueNode()) != null) {
                        problem(key.getValue(), line(key), "stands twice; remove one");
                    }
                    lines.put(key.getValue(), line(key));
                }
            }
        } else {
            problem("", line, "must be a mapping of fields to values");
        }
    }

    int line() {
        return line;
    }

    /** Text that must be there; empty after a problem. */
    String text(String field, int maxLength) {
        String value = optional(field, maxLength);
        if (value == null && !fields.containsKey(field)) {
            problem(field, line, "is missing; add it");
        }
        return value == null ? "" : value;
    }

    /** Text that may be missing: then null. */
    String optional(String field, int maxLength) {
        known.add(field);
        Node node = fields.get(field);
        if (node == null) {
            return null;
        }
        return scalar(field, node, maxLength);
    }

    String matching(String field, Pattern form, String says, int maxLength) {
        String value = text(field, maxLength);
        if (!value.isEmpty() && !form.matcher(value).matches()) {
            problem(field, lines.get(field), "\"" + value + "\" " + says);
        }
        return value;
    }

    /** One of a few words; the first one stands in after a problem. */
    String oneOf(String field, List<String> allowed) {
        String value = text(field, 100);
        if (!value.isEmpty() && !allowed.contains(value)) {
            problem(field, lines.get(field), "\"" + value + "\" is not one of " + String.join(", ", allowed));
        }
        return allowed.contains(value) ? value : allowed.get(0);
    }

    /** A day as YYYY-MM-DD; null where it is missing or wrong. */
    LocalDate date(String field) {
        String value = optional(field, 100);
        if (value == null) {
            return null;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            problem(field, lines.get(field), "\"" + value + "\" is not a date; write it as 2026-12-31");
            return null;
        }
    }

    List<String> texts(String field, int maxLength) {
        List<String> values = new ArrayList<>();
        for (Node node : sequence(field)) {
            String value = scalar(field + "[" + values.size() + "]", node, maxLength);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /** A nested mapping, null where there is none. */
    YamlFields nested(String field) {
        known.add(field);
        Node node = fields.get(field);
        return node == null ? null : new YamlFields(file, at(field), node, problems);
    }

    List<YamlFields> list(String field) {
        List<YamlFields> values = new ArrayList<>();
        for (Node node : sequence(field)) {
            values.add(new YamlFields(file, at(field) + "[" + values.size() + "]", node, problems));
        }
        return values;
    }

    /** To be called when all known fields were read: the others are misspelt or do not belong here. */
    void noOthers() {
        for (String field : fields.keySet()) {
            if (!known.contains(field)) {
                problem(field, lines.get(field), "is not a field here; known are " + String.join(", ", known));
            }
        }
    }

    void problem(String field, String message) {
        problem(field, lines.getOrDefault(field, line), message);
    }

    private void problem(String field, int at, String message) {
        problems.add(new BankProblem(file, at, at(field), message));
    }

    private String at(String field) {
        return path.isEmpty() ? field : field.isEmpty() ? path : path + "." + field;
    }

    private List<Node> sequence(String field) {
        known.add(field);
        Node node = fields.get(field);
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        problem(field, lines.get(field), "must be a list");
        return List.of();
    }

    private String scalar(String field, Node node, int maxLength) {
        if (!(node instanceof ScalarNode scalar)) {
            problem(field, line(node), "must be a text");
            return null;
        }
        String value = scalar.getValue().strip();
        if (value.isEmpty()) {
            problem(field, line(node), "is empty; fill it in or remove it");
            return null;
        }
        if (value.length() > maxLength) {
            problem(field, line(node), "has " + value.length() + " characters; " + maxLength + " are allowed");
        }
        return value;
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
