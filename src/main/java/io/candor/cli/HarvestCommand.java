package io.candor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.candor.bank.BankFileWriter;
import io.candor.bank.DraftDefaults;
import io.candor.bank.DraftProposal;
import io.candor.bank.FiledAnswer;
import io.candor.bank.FiledCollection;
import io.candor.bank.Harvest;
import io.candor.bank.LibraryField;
import io.candor.bank.LibraryImport;
import io.candor.core.layout.LayoutDetector;
import io.candor.core.workbook.WorkbookLimits;
import io.candor.core.workbook.WorkbookReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers that lie elsewhere in, bank files with drafts out: the importer run backwards, or another tool's library. */
@Command(name = "harvest", mixinStandardHelpOptions = true, description = "Turns the answers of a completed questionnaire, or of another tool's library, into bank files with drafts.")
final class HarvestCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The workbook: XLSX, XLSM, XLS or CSV")
    Path file;

    @Option(names = {"-o",
            "--output"}, required = true, paramLabel = "DIR", description = "Folder that gets one folder for the collection, one file a domain")
    Path output;

    @Option(names = {"-c",
            "--collection"}, defaultValue = "drafts", paramLabel = "COLLECTION", description = "Name of the collection; default: ${DEFAULT-VALUE}")
    String collection;

    @Option(names = "--author", defaultValue = "harvest", paramLabel = "NAME", description = "Who stands as author; default: ${DEFAULT-VALUE}")
    String author;

    @Option(names = "--owner", defaultValue = "security", paramLabel = "ROLE", description = "Who is to keep them current; default: ${DEFAULT-VALUE}")
    String owner;

    @Option(names = "--visibility", defaultValue = "internal", paramLabel = "WHO", description = "public, customer, nda or internal; default: ${DEFAULT-VALUE}")
    String visibility;

    @Option(names = "--library", description = "It is a list of answers, as other tools export them, not a questionnaire")
    boolean library;

    @Option(names = "--map", paramLabel = "FIELD=COLUMN", description = "With --library: heading or letters of a field's column, as question=B; default: proposed from the headings")
    Map<String, String> columns = Map.of();

    @Override
    public Integer call() throws IOException {
        if (!List.of("public", "customer", "nda", "internal").contains(visibility)) {
            throw new InputException("--visibility must be public, customer, nda or internal.");
        }
        if (!collection.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new InputException("--collection must be lower-case letters, digits and single hyphens.");
        }
        if (Files.exists(output.resolve(collection))) {
            throw new InputException(output.resolve(collection) + " is there already; choose another folder.");
        }
        List<DraftProposal> found = found(new WorkbookReader(WorkbookLimits.DEFAULT), new DraftDefaults(visibility,
                owner));
        Set<String> keys = new HashSet<>();
        Set<String> wordings = new HashSet<>();
        List<FiledAnswer> drafts = new ArrayList<>();
        for (DraftProposal proposal : found) {
            proposal.problems().forEach(p -> System.err.println(proposal.place() + ": " + p));
            if (proposal.content() != null && wordings.add(proposal.content().wordings().getFirst().text())) {
                drafts.add(new FiledAnswer(proposal.key(keys), proposal.content(), author, null, null));
            }
        }
        if (drafts.isEmpty()) {
            throw new InputException(library
                    ? "No sheet has a row that names a question and an answer, with answers below. --map says which column is which."
                    : "No question of this workbook is answered where its answer would stand.");
        }
        BankFileWriter.write(output, new FiledCollection(collection, collection,
                "Drafts from " + file.getFileName(), null, null, null, null, null, drafts));
        System.out.printf("%d drafts from %d answers: %s%n", drafts.size(), found.size(),
                output.resolve(collection));
        return 0;
    }

    private List<DraftProposal> found(WorkbookReader reader, DraftDefaults defaults) throws IOException {
        String name = file.getFileName().toString();
        return library
                ? new LibraryImport(reader).read(read(), name, mapping(), defaults).proposals()
                : new Harvest(reader, new LayoutDetector()).from(read(), name, defaults);
    }

    private Map<LibraryField, String> mapping() {
        Map<LibraryField, String> mapping = new EnumMap<>(LibraryField.class);
        columns.forEach((field, column) -> mapping.put(LibraryField.bySlug(field)
                .orElseThrow(() -> new InputException("--map knows no field \"" + field + "\"; there are "
                        + Stream.of(LibraryField.values()).map(LibraryField::slug).collect(Collectors.joining(", "))
                        + ".")),
                column));
        return mapping;
    }

    private byte[] read() throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new InputException("There is no file " + file + ".");
        }
    }
}
