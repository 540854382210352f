package io.candor.bank;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The bank as files: what is said where something is, else the latest draft, and what is retired as such. Work that
 * waits on top of what is said is not in the files: it is nobody's word yet.
 */
final class BankExport {

    /** The oldest time that a zip can hold, for each entry: the same bank gives the same bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private BankExport() {
    }

    static FiledCollection filed(AnswerCollection c) {
        Map<Long, Revision> shown = new HashMap<>();
        List<Answer> answers = Answer.ofCollection(c.key);
        Revision.shown(c.key).forEach(r -> shown.put(r.answerId, r));
        return new FiledCollection(c.key, c.name, c.description, c.vendor, c.effective, c.version, c.source, c.contact,
                answers.stream().map(a -> shown.get(a.id).filed(a.key, a.state == AnswerState.RETIRED)).toList());
    }

    static byte[] zip(List<AnswerCollection> collections) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (AnswerCollection collection : collections) {
                for (Map.Entry<String, String> file : BankFileWriter.files(filed(collection)).entrySet()) {
                    ZipEntry entry = new ZipEntry(collection.key + "/" + file.getKey());
                    entry.setTimeLocal(NO_TIME);
                    zip.putNextEntry(entry);
                    zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                    zip.closeEntry();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
