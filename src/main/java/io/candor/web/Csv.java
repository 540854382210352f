package io.candor.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Tables to download. What customers wrote goes into them, so no field may start a formula. */
public final class Csv {

    public static final String MEDIA_TYPE = "text/csv";

    /** RFC 4180, and spaces at the ends, which some readers drop. */
    private static final Pattern QUOTED = Pattern.compile("[\",\r\n]|^\\s|\\s$");
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
        StringBuilder out = new StringBuilder(BYTE_ORDER_MARK).append(String.join(",", head)).append("\r\n");
        for (List<Object> row : rows) {
            out.append(row.stream().map(Csv::field).collect(Collectors.joining(","))).append("\r\n");
        }
        return out.toString();
    }

    private static String field(Object value) {
        String text = harmless(value);
        return QUOTED.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /** An apostrophe keeps what looks like a formula a text; numbers are ours and stay as they are. */
    private static String harmless(Object field) {
        if (field == null || field instanceof Number) {
            return field == null ? "" : field.toString();
        }
        String text = field.toString();
        String start = text.stripLeading();
        boolean formula = !start.isEmpty() && "=+-@".indexOf(start.charAt(0)) >= 0
                || !text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0;
        return formula ? '\'' + text : text;
    }
}
