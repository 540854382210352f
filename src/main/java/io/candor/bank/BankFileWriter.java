package io.candor.bank;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Writes collections as bank files, in one fixed form: the same answers give the same bytes, so that a pull request
 * shows what changed and nothing else. What {@link BankFiles} reads from it is what was written.
 */
public final class BankFileWriter {

    private static final String SCHEMA_LINE = "# yaml-language-server: $schema=../%s\n";

    private BankFileWriter() {
    }

    /** Writes the collection's folder below {@code bank}: its head and one file a domain. */
    public static void write(Path bank, FiledCollection collection) throws IOException {
        Path folder = Files.createDirectories(bank.resolve(collection.key()));
        for (Map.Entry<String, String> file : files(collection).entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /** File name to content; answers keep their order within a domain. */
    public static Map<String, String> files(FiledCollection collection) {
        Map<String, List<FiledAnswer>> domains = new LinkedHashMap<>();
        for (FiledAnswer answer : collection.answers()) {
            domains.computeIfAbsent(answer.content().domain(), d -> new ArrayList<>()).add(answer);
        }
        Map<String, String> files = new LinkedHashMap<>();
        files.put(BankFiles.COLLECTION_FILE, SCHEMA_LINE.formatted("collection.schema.json") + yaml(head(collection)));
        domains.forEach((domain, answers) -> files.put(domain + ".yaml", SCHEMA_LINE.formatted("answers.schema.json")
                + yaml(map(FlowStyle.BLOCK).put("domain", domain)
                        .put("answers", list(FlowStyle.BLOCK, answers.stream().map(BankFileWriter::answer).toList()))
                        .node())));
        return files;
    }

    private static Node head(FiledCollection c) {
        return map(FlowStyle.BLOCK).put("name", c.name()).put("description", c.description()).put("vendor", c.vendor())
                .put("effective", c.effective()).put("version", c.version()).put("source", c.source())
                .put("contact", c.contact()).node();
    }

    private static Node answer(FiledAnswer a) {
        AnswerContent c = a.content();
        Fields f = map(FlowStyle.BLOCK).put("key", a.key()).put("title", c.title()).put("verdict", c.verdict())
                .put("short", c.shortText()).folded("text", c.text());
        if (c.posture() != null) {
            f.put("posture", map(FlowStyle.FLOW).put("standard", c.posture().standard())
                    .put("state", c.posture().state()).put("target", c.posture().target()).node());
        }
        f.put("subProcessors", list(FlowStyle.BLOCK, c.subProcessors().stream().map(p -> map(FlowStyle.BLOCK)
                .put("name", p.name()).put("purpose", p.purpose()).put("location", p.location())
                .put("safeguard", p.safeguard()).node()).toList()));
        f.put("state", a.retired() ? AnswerFile.RETIRED : null);
        f.put("wordings", list(FlowStyle.BLOCK, c.wordings().stream()
                .map(w -> map(FlowStyle.BLOCK).put("text", w.text()).put("stance", w.stance()).node()).toList()));
        f.put("visibility", c.visibility()).put("owner", c.owner()).put("author", a.author())
                .put("approvedBy", a.approvedBy()).put("approvedOn", a.approvedOn()).put("reviewBy", c.reviewBy())
                .put("validUntil", c.validUntil());
        f.put("source", map(FlowStyle.FLOW).put("document", c.source().document())
                .put("section", c.source().section()).node());
        f.put("evidence", list(FlowStyle.BLOCK, c.evidence().stream().map(e -> map(FlowStyle.BLOCK)
                .put("title", e.title()).put("url", e.url()).put("validUntil", e.validUntil()).node()).toList()));
        f.put("controls", texts(c.controls())).put("tags", texts(c.tags()));
        return f.node();
    }

    private static String yaml(Node node) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(FlowStyle.BLOCK);
        options.setIndent(2);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setWidth(110);
        options.setSplitLines(true);
        StringWriter out = new StringWriter();
        new Yaml(options).serialize(node, out);
        return out.toString();
    }

    private static Fields map(FlowStyle style) {
        return new Fields(style, new ArrayList<>());
    }

    private static Node list(FlowStyle style, List<Node> nodes) {
        return nodes.isEmpty() ? null : new SequenceNode(Tag.SEQ, nodes, style);
    }

    private static Node texts(List<String> texts) {
        return list(FlowStyle.FLOW, texts.stream().map(t -> scalar(t, ScalarStyle.PLAIN)).toList());
    }

    private static Node scalar(String text, ScalarStyle style) {
        // Folding joins lines, so a text with line breaks of its own has to stand literally.
        ScalarStyle fitting = text.contains("\n") ? ScalarStyle.LITERAL : style;
        return new ScalarNode(Tag.STR, text, null, null, fitting);
    }

    private record Fields(FlowStyle style, List<NodeTuple> tuples) {

        Fields put(String field, String value) {
            return value == null ? this : put(field, scalar(value, ScalarStyle.PLAIN));
        }

        Fields folded(String field, String value) {
            return put(field, scalar(value, ScalarStyle.FOLDED));
        }

        Fields put(String field, LocalDate value) {
            return value == null
                    ? this
                    : put(field, new ScalarNode(new Tag(Tag.PREFIX + "timestamp"), value.toString(), null, null,
                            ScalarStyle.PLAIN));
        }

        Fields put(String field, Node value) {
            if (value != null) {
                tuples.add(new NodeTuple(new ScalarNode(Tag.STR, field, null, null, ScalarStyle.PLAIN), value));
            }
            return this;
        }

        Node node() {
            return new MappingNode(Tag.MAP, tuples, style);
        }
    }
}
