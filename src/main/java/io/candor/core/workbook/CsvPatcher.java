package io.candor.core.workbook;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes fields into a CSV file; all others keep their text, quotes and line breaks to the byte. */
final class CsvPatcher {

    private final CsvFile file;
    private final TreeMap<Integer, TreeMap<Integer, String>> wanted = new TreeMap<>();
    private final StringBuilder out = new StringBuilder();

    private CsvPatcher(CsvFile file, List<CellWrite> writes) {
        this.file = file;
        writes.forEach(w -> wanted.computeIfAbsent(w.cell().row(), row -> new TreeMap<>())
                .put(w.cell().column(), w.edit().after()));
    }

    static byte[] patch(byte[] original, CsvFile file, EditCheck edits) {
        List<CellWrite> writes = edits.changes(CsvReader.SHEET);
        return writes.isEmpty() ? original : file.encoding().encode(new CsvPatcher(file, writes).patched());
    }

    private String patched() {
        String text = file.text();
        CsvScanner fields = file.fields();
        int copied = 0;
        int rows = 0;
        while (fields.next()) {
            Map<Integer, String> row = wanted.getOrDefault(fields.row(), new TreeMap<>());
            String field = row.remove(fields.column());
            if (field != null) {
                out.append(text, copied, fields.from()).append(written(field, fields.quoted()));
                copied = fields.to();
            }
            if (fields.lastInRow() && !row.isEmpty()) {
                out.append(text, copied, fields.to());
                copied = fields.to();
                appendFields(wanted.get(fields.row()), fields.column());
            }
            rows = fields.row() + 1;
        }
        out.append(text, copied, text.length());
        wanted.headMap(rows).clear();
        appendRows(rows);
        return out.toString();
    }

    /** @param column of the last field that is there, -1 for none */
    private void appendFields(TreeMap<Integer, String> fields, int column) {
        int at = Math.max(column, 0);
        for (Map.Entry<Integer, String> field : fields.entrySet()) {
            out.append(String.valueOf(file.delimiter()).repeat(field.getKey() - at))
                    .append(written(field.getValue(), false));
            at = field.getKey();
        }
    }

    private void appendRows(int rows) {
        String lineBreak = file.lineBreak();
        boolean ended = out.isEmpty() || out.charAt(out.length() - 1) == '\n' || out.charAt(out.length() - 1) == '\r';
        int row = rows;
        for (Map.Entry<Integer, TreeMap<Integer, String>> missing : wanted.entrySet()) {
            if (!ended) {
                out.append(lineBreak);
            }
            out.append(lineBreak.repeat(missing.getKey() - row));
            appendFields(missing.getValue(), -1);
            row = missing.getKey() + 1;
            if (ended) {
                out.append(lineBreak);
            }
        }
    }

    private String written(String field, boolean quoted) {
        return CsvFields.written(field, file.delimiter(), quoted);
    }
}
