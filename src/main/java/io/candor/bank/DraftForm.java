package io.candor.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.candor.core.matching.Visibility;
import io.candor.web.Problems;
import io.candor.web.Problems.FieldError;

/** The multipart form of an import: checked as a whole, so that its sender learns of every mistake at once. */
public class DraftForm {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> VISIBILITIES = Stream.of(Visibility.values()).map(Visibility::slug).toList();

    @RestForm("file")
    @Schema(description = "XLSX, XLSM, XLS or CSV", required = true)
    FileUpload file;
    @RestForm
    @Schema(description = "Only show what would be done", defaultValue = "true")
    String dryRun;
    @RestForm
    @Schema(description = "What to do with a row that comes near an existing answer: wording, draft or skip", defaultValue = "wording")
    String near;
    @RestForm
    @Schema(description = "Of answers that do not say: public, customer, nda or internal", defaultValue = "internal")
    String visibility;
    @RestForm
    @Schema(description = "Owner of answers that do not say", defaultValue = "security")
    String owner;
    @RestForm
    @Schema(description = "For a library: JSON of field to heading, or to letters of the column; proposed from the headings if not given", examples = "{\"question\":\"Question text\",\"answer\":\"C\"}")
    String mapping;

    /** The form without mistakes. */
    record Checked(byte[] bytes, String fileName, boolean dryRun, DraftPlanning.NearRows near, DraftDefaults defaults,
            Map<LibraryField, String> mapping) {
    }

    Checked checked() {
        List<FieldError> errors = new ArrayList<>();
        if (file == null) {
            errors.add(new FieldError("file", "The form field \"file\" with the workbook is missing."));
        }
        boolean dry = !"false".equals(oneOf("dryRun", dryRun, "true", List.of("true", "false"), errors));
        String rows = oneOf("near", near, "wording", List.of("wording", "draft", "skip"), errors);
        DraftDefaults defaults = new DraftDefaults(
                oneOf("visibility", visibility, DraftDefaults.CAUTIOUS.visibility(), VISIBILITIES, errors),
                owner == null || owner.isBlank() ? DraftDefaults.CAUTIOUS.owner() : owner.strip());
        if (defaults.owner().length() > 100) {
            errors.add(new FieldError("owner", "owner is longer than 100 characters."));
        }
        Map<LibraryField, String> columns = columns(errors);
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        return new Checked(bytes(), name(), dry, DraftPlanning.NearRows.valueOf(rows.toUpperCase(Locale.ROOT)),
                defaults,
                columns);
    }

    private static String oneOf(String field, String given, String otherwise, List<String> allowed,
            List<FieldError> errors) {
        if (given == null || given.isBlank()) {
            return otherwise;
        }
        if (!allowed.contains(given.strip())) {
            errors.add(new FieldError(field, field + " must be one of " + String.join(", ", allowed) + "."));
            return otherwise;
        }
        return given.strip();
    }

    private Map<LibraryField, String> columns(List<FieldError> errors) {
        Map<LibraryField, String> columns = new EnumMap<>(LibraryField.class);
        if (mapping == null || mapping.isBlank()) {
            return columns;
        }
        try {
            JSON.readValue(mapping, new TypeReference<Map<String, String>>() {
            }).forEach((name, heading) -> {
                Optional<LibraryField> field = LibraryField.bySlug(name);
                if (field.isEmpty() || heading == null) {
                    errors.add(new FieldError("mapping",
                            "mapping has no field \"" + name + "\" with a heading; known are "
                                    + String.join(", ",
                                            Stream.of(LibraryField.values()).map(LibraryField::slug).toList())
                                    + "."));
                } else {
                    columns.put(field.get(), heading);
                }
            });
        } catch (JsonProcessingException e) {
            errors.add(new FieldError("mapping", "mapping must be a JSON object of field to heading."));
        }
        return columns;
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last part of whatever path the sender gave; it is shown and kept as source, never used to find a file. */
    private String name() {
        String given = file.fileName() == null ? "" : file.fileName();
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "").strip();
        return last.isEmpty() ? "library" : last.substring(Math.max(0, last.length() - 100));
    }
}
