package io.candor.bank;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** What a file is by its first bytes; its name and what its sender calls it count for nothing. */
final class MediaTypes {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, String> PARTS = Map.of("word/", OFFICE + "wordprocessingml.document", "xl/",
            OFFICE + "spreadsheetml.sheet", "ppt/", OFFICE + "presentationml.presentation");

    private MediaTypes() {
    }

    /** Empty for what is not taken in: programs, archives of unknown content, pages with scripts. */
    static Optional<String> of(byte[] bytes) {
        if (starts(bytes, "%PDF-")) {
            return Optional.of("application/pdf");
        }
        if (starts(bytes, "\u0089PNG\r\n\u001a\n")) {
            return Optional.of("image/png");
        }
        if (starts(bytes, "\u00ff\u00d8\u00ff")) {
            return Optional.of("image/jpeg");
        }
        if (starts(bytes, "PK\u0003\u0004")) {
            return office(bytes);
        }
        return isText(bytes) ? Optional.of("text/plain; charset=utf-8") : Optional.empty();
    }

    /** The parts of an office document lie in a folder named for its program. */
    private static Optional<String> office(byte[] bytes) {
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!latin.contains("[Content_Types].xml") || latin.contains("vbaProject.bin")) {
            return Optional.empty();
        }
        return PARTS.entrySet().stream().filter(e -> latin.contains(e.getKey())).map(Map.Entry::getValue).findFirst();
    }

    private static boolean isText(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            String start = text.substring(0, Math.min(1000, text.length())).stripLeading();
            // A browser that guesses would run a page; plain text starts with no tag.
            return text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')
                    && !start.startsWith("<");
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean starts(byte[] bytes, String magic) {
        byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= wanted.length && Arrays.equals(bytes, 0, wanted.length, wanted, 0, wanted.length);
    }
}
