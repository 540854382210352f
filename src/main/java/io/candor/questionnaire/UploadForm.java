package io.candor.questionnaire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

import io.candor.bank.AnswerCollection;
import io.candor.web.Problems;
import io.candor.web.Problems.FieldError;

/** The multipart form of an upload: checked as a whole, so that its sender learns of every mistake at once. */
record UploadForm(byte[] file, Intake.Request request) {

    static final String SHARING = "private (you, whoever is asked to look at it, and curators), team (everybody here), "
            + "or confidential (you and whoever is asked to look at it)";

    private static final Set<String> FIELDS = new TreeSet<>(
            Set.of("file", "collections", "customer", "nda", "dueDate", "keep", "sharing"));

    static UploadForm read(MultipartFormDataInput input) {
        return each(input).getFirst();
    }

    /** One for each file; what was said beside the files holds for all of them. */
    static List<UploadForm> each(MultipartFormDataInput input) {
        Map<String, Collection<FormValue>> values = input.getValues();
        List<FieldError> errors = new ArrayList<>();
        for (String field : values.keySet()) {
            if (!FIELDS.contains(field)) {
                errors.add(new FieldError(field, "There is no form field \"" + field + "\"; known are "
                        + String.join(", ", FIELDS) + "."));
            }
        }
        List<FormValue> files = values.getOrDefault("file", List.of()).stream().filter(FormValue::isFileItem).toList();
        if (files.isEmpty()) {
            errors.add(new FieldError("file", "The form field \"file\" with the workbook is missing."));
        }
        List<String> collections = collections(values, errors);
        String customer = text(values, "customer", 200, errors);
        boolean nda = flag(values, "nda", errors);
        boolean keep = flag(values, "keep", errors);
        LocalDate dueDate = date(values, errors);
        Sharing sharing = sharing(values, errors);
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        return files.stream().map(file -> new UploadForm(bytes(file),
                new Intake.Request(name(file), customer, collections, nda, dueDate, keep, sharing))).toList();
    }

    private static List<String> collections(Map<String, Collection<FormValue>> values, List<FieldError> errors) {
        List<String> keys = new ArrayList<>();
        for (FormValue value : values.getOrDefault("collections", List.of())) {
            for (String key : value.getValue().split(",")) {
                if (!key.isBlank()) {
                    keys.add(key.strip());
                }
            }
        }
        if (keys.isEmpty()) {
            errors.add(new FieldError("collections", "Name at least one collection; there are "
                    + String.join(", ", AnswerCollection.keys()) + "."));
        }
        for (String unknown : AnswerCollection.unknown(keys)) {
            errors.add(new FieldError("collections", "There is no collection \"" + unknown + "\"; there are "
                    + String.join(", ", AnswerCollection.keys()) + "."));
        }
        return keys;
    }

    private static FormValue first(Map<String, Collection<FormValue>> values, String field) {
        Collection<FormValue> all = values.get(field);
        return all == null || all.isEmpty() ? null : all.iterator().next();
    }

    private static String text(Map<String, Collection<FormValue>> values, String field, int max,
            List<FieldError> errors) {
        FormValue value = first(values, field);
        if (value == null || value.isFileItem() || value.getValue().isBlank()) {
            return null;
        }
        if (value.getValue().length() > max) {
            errors.add(new FieldError(field, field + " is longer than " + max + " characters."));
        }
        return value.getValue().strip();
    }

    private static boolean flag(Map<String, Collection<FormValue>> values, String field, List<FieldError> errors) {
        String text = text(values, field, 10, errors);
        if (text != null && !text.equals("true") && !text.equals("false")) {
            errors.add(new FieldError(field, field + " must be true or false."));
        }
        return "true".equals(text);
    }

    private static LocalDate date(Map<String, Collection<FormValue>> values, List<FieldError> errors) {
        String text = text(values, "dueDate", 40, errors);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            errors.add(new FieldError("dueDate", "dueDate must be a date such as 2026-12-31."));
            return null;
        }
    }

    private static Sharing sharing(Map<String, Collection<FormValue>> values, List<FieldError> errors) {
        String text = text(values, "sharing", 20, errors);
        Sharing sharing = text == null ? Sharing.PRIVATE : Sharing.bySlug(text);
        if (sharing == null) {
            errors.add(new FieldError("sharing", SHARING));
        }
        return sharing;
    }

    private static byte[] bytes(FormValue file) {
        try {
            return Files.readAllBytes(file.getFileItem().getFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last part of whatever path the sender gave, shortened; it is shown, never used to find a file. */
    private static String name(FormValue file) {
        String given = file.getFileName() == null ? "" : file.getFileName();
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1).strip();
        String clean = last.replaceAll("\\p{Cntrl}", "");
        if (clean.isEmpty()) {
            return "questionnaire";
        }
        return clean.length() <= 200 ? clean : clean.substring(clean.length() - 200);
    }

    /** What the API description says of the form. */
    @Schema(name = "Upload")
    static class Described {
        @Schema(description = "The customer's workbook: XLSX, XLSM, XLS or CSV", format = "binary", required = true)
        public String file;
        @Schema(description = "Collections whose answers may be used, in order of preference", examples = "datanostro", required = true)
        public List<String> collections;
        @Schema(description = "Who asks", examples = "Example Bank")
        public String customer;
        @Schema(description = "Whether an NDA with the customer is on record", defaultValue = "false")
        public boolean nda;
        @Schema(description = "When the customer wants it back", format = "date", examples = "2026-12-31")
        public String dueDate;
        @Schema(description = SHARING, defaultValue = "private", examples = "team")
        public String sharing;
        @Schema(description = "Store it even if nothing in it looks like a question, for a person to map", defaultValue = "false")
        public boolean keep;
    }
}
