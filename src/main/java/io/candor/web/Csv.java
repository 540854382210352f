package io.candor.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Tables to download. What customers wrote goes into them, so no field may start a formula. */
public final class Csv {

    public static final String MEDIA_TYPE = "text/csv";

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;
    /** Spreadsheet programs read UTF-8 only with this in front. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Csv() {
    }

    /** @param rows a field may be null, a text, a number, or anything that prints itself */
    public static Response download(String fileName, List<String> head, List<List<Object>> rows) {
        return Response.ok(text(head, rows), MEDIA_TYPE + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, DownloadName.attachment(fileName))
                .header("X-Content-Type-Options", "nosniff").build();
    }

    static String text(List<String> head, List<List<Object>> rows) {
        StringBuilder out = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
            printer.printRecord(head);
            for (List<Object> row : rows) {
                printer.printRecord(row.stream().map(Csv::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** An apostrophe keeps what looks like a formula a text; numbers are ours and stay as they are. */
    private static Object harmless(Object field) {
        if (field == null || field instanceof Number) {
            return field == null ? "" : field;
        }
        String text = field.toString();
        String start = text.stripLeading();
        boolean formula = !start.isEmpty() && "=+-@".indexOf(start.charAt(0)) >= 0
                || !text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0;
        return formula ? '\'' + text : text;
    }
}
