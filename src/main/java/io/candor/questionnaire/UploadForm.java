package io.candor.questionnaire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
            Set.of("file", "collections", "customer", "nda", "dueDate", "keep", "sharing", "reference", "stage",
                    "dealValue", "currency", "closeDate", "owner"));

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
        boolean nda = flag(values, "nda", errors);
        boolean keep = flag(values, "keep", errors);
        Sharing sharing = sharing(values, errors);
        DealReading reading = new DealReading(errors);
        String customer = reading.text("customer", plain(values, "customer"), 200);
        LocalDate dueDate = reading.date("dueDate", plain(values, "dueDate"));
        Deal deal = new Deal(reading.text("reference", plain(values, "reference"), 200),
                reading.text("stage", plain(values, "stage"), 100),
                reading.money("dealValue", plain(values, "dealValue")),
                reading.currency("currency", plain(values, "currency")),
                reading.date("closeDate", plain(values, "closeDate")),
                reading.text("owner", plain(values, "owner"), 200));
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        return files.stream().map(file -> new UploadForm(bytes(file),
                new Intake.Request(name(file), customer, collections, nda, dueDate, deal, keep, sharing))).toList();
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

    /** As it was sent; null where it is missing or a file. */
    private static String plain(Map<String, Collection<FormValue>> values, String field) {
        FormValue value = first(values, field);
        return value == null || value.isFileItem() ? null : value.getValue();
    }

    private static boolean flag(Map<String, Collection<FormValue>> values, String field, List<FieldError> errors) {
        String text = plain(values, field);
        if (text != null && !text.isBlank() && !text.equals("true") && !text.equals("false")) {
            errors.add(new FieldError(field, field + " must be true or false."));
        }
        return "true".equals(text);
    }

    private static Sharing sharing(Map<String, Collection<FormValue>> values, List<FieldError> errors) {
        String text = plain(values, "sharing");
        Sharing sharing = text == null || text.isBlank() ? Sharing.PRIVATE : Sharing.bySlug(text.strip());
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
        @Schema(description = "How the CRM names the deal, for example its opportunity id", examples = "0065g00000XyZab")
        public String reference;
        @Schema(description = "Stage of the deal, in the CRM's words", examples = "Security review")
        public String stage;
        @Schema(description = "What the deal is worth; gaps are ranked by it", examples = "120000.00")
        public String dealValue;
        @Schema(description = "Currency of the value, ISO 4217", examples = "EUR")
        public String currency;
        @Schema(description = "When the deal is expected to close", format = "date", examples = "2026-12-18")
        public String closeDate;
        @Schema(description = "Who sells", examples = "Ada Lovelace")
        public String owner;
        @Schema(description = "Store it even if nothing in it looks like a question, for a person to map", defaultValue = "false")
        public boolean keep;
        @Schema(description = SHARING, defaultValue = "private", examples = "team")
        public String sharing;
    }
}
