package io.candor.bank;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

import io.candor.core.Sha256;

/**
 * Reads a bank folder: one folder a collection, in it {@code collection.yaml} and one file a domain. Every problem is
 * collected with its file, line and field; an answer with a problem is left out, the rest is still read.
 */
public final class BankFiles {

    static final String COLLECTION_FILE = "collection.yaml";
    /** To be raised with each change of what is read from a file, or unchanged folders would not be read anew. */
    private static final String RULES = "1 ";

    private final Path folder;
    private final List<BankProblem> problems = new ArrayList<>();

    private BankFiles(Path folder) {
        this.folder = folder;
    }

    /** Never throws for what is in the files; a folder that is not there is a problem as well. */
    public static BankReading read(Path folder) {
        return new BankFiles(folder).read();
    }

    /**
     * Digest of the rules of reading and of the names and bytes of all files that {@link #read} would look at, to know an unchanged folder without
     * reading it.
     */
    public static Sha256 digest(Path folder) {
        StringBuilder all = new StringBuilder(RULES);
        try (Stream<Path> files = Files.walk(folder, 2)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.append(folder.relativize(file)).append(' ').append(Sha256.of(Files.readAllBytes(file)))
                        .append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the bank folder " + folder + " cannot be read", e);
        }
        return Sha256.of(all.toString());
    }

    private BankReading read() {
        List<FiledCollection> collections = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            problems.add(new BankProblem(folder.toString(), 0, "",
                    "is not a folder; name the folder that holds one folder a collection"));
            return new BankReading(collections, problems);
        }
        List<Path> folders = list(folder).stream().filter(Files::isDirectory).toList();
        if (folders.isEmpty()) {
            problems.add(new BankProblem(folder.toString(), 0, "",
                    "holds no collection; make a folder with a " + COLLECTION_FILE));
        }
        for (Path each : folders) {
            collections.add(collection(each));
        }
        return new BankReading(collections, problems);
    }

    private FiledCollection collection(Path each) {
        String key = each.getFileName().toString();
        FiledCollection head = null;
        List<FiledAnswer> answers = new ArrayList<>();
        Map<String, String> places = new HashMap<>();
        if (!Files.exists(each.resolve(COLLECTION_FILE))) {
            problems.add(new BankProblem(key, 0, "", "has no " + COLLECTION_FILE + "; add one with at least a name"));
        }
        for (Path file : list(each)) {
            String name = file.getFileName().toString();
            if (!name.endsWith(".yaml") && !name.endsWith(".yml")) {
                continue;
            }
            String shown = key + "/" + name;
            Node node = parse(file, shown);
            if (node == null) {
                continue;
            }
            YamlFields fields = new YamlFields(shown, "", node, problems);
            if (name.equals(COLLECTION_FILE)) {
                head = head(key, fields);
            } else {
                answers.addAll(AnswerFile.read(shown, fields, places, problems));
            }
        }
        return head == null
                ? new FiledCollection(key, key, null, null, null, null, null, null, answers)
                : new FiledCollection(key, head.name(), head.description(), head.vendor(), head.effective(),
                        head.version(), head.source(), head.contact(), answers);
    }

    private static FiledCollection head(String key, YamlFields fields) {
        FiledCollection head = new FiledCollection(key, fields.text("name", 100), fields.optional("description", 500),
                fields.optional("vendor", 300), fields.date("effective"), fields.optional("version", 50),
                fields.optional("source", 200), fields.optional("contact", 500), List.of());
        fields.noOthers();
        return head;
    }

    private Node parse(Path file, String shown) {
        try {
            LoaderOptions options = new LoaderOptions();
            // Aliases can blow up a small file ("billion laughs"), and a bank has no use for them.
            options.setMaxAliasesForCollections(0);
            options.setAllowDuplicateKeys(true);
            Node node = new Yaml(options).compose(new StringReader(Files.readString(file)));
            if (node == null) {
                problems.add(new BankProblem(shown, 1, "", "is empty; fill it in or remove it"));
            }
            return node;
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            problems.add(new BankProblem(shown, line, "", "is not valid YAML: " + oneLine(e.getProblem())));
        } catch (YAMLException e) {
            problems.add(new BankProblem(shown, 0, "", "is not valid YAML: " + oneLine(e.getMessage())));
        } catch (MalformedInputException e) {
            problems.add(new BankProblem(shown, 0, "", "is not UTF-8; save it as UTF-8"));
        } catch (IOException e) {
            problems.add(new BankProblem(shown, 0, "", "cannot be read"));
        }
        return null;
    }

    private static String oneLine(String text) {
        return text == null
                ? "it cannot be parsed"
                : text.strip().lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
    }

    private List<Path> list(Path parent) {
        try (Stream<Path> children = Files.list(parent)) {
            return children.sorted().toList();
        } catch (IOException e) {
            problems.add(new BankProblem(parent.toString(), 0, "", "cannot be read"));
            return List.of();
        }
    }
}
