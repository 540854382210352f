package io.candor.core.workbook;

import static io.candor.core.workbook.WorkbookProblem.DAMAGED;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding of an XML part (XML 1.0, appendix F). UTF-8 is what everybody writes and passes through; the few parts
 * in UTF-16 or an old single-byte encoding are recoded as a whole, and back when they are patched. Only encodings that
 * survive the way there and back are taken.
 *
 * @param charset of the part
 * @param mark whether it starts with a byte order mark
 */
record XmlEncoding(Charset charset, boolean mark) {

    static final int LOOK_AHEAD = 256;
    private static final Pattern DECLARED = Pattern
            .compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
    private static final Pattern SINGLE_BYTE = Pattern.compile("(?i)(iso-8859-|windows-125)[0-9]{1,2}");
    /** Recoding needs the part in memory several times over. */
    private static final int MAX_RECODED = 32 << 20;

    /** The same part as UTF-8; closing it closes the part. */
    static InputStream toUtf8(InputStream part) {
        try {
            PushbackInputStream in = new PushbackInputStream(part, LOOK_AHEAD);
            byte[] head = in.readNBytes(LOOK_AHEAD);
            in.unread(head);
            XmlEncoding encoding = of(head);
            return encoding.isUtf8() ? in : encoding.recoded(in);
        } catch (IOException e) {
            throw new WorkbookRejectedException(DAMAGED, "A part of the workbook cannot be read.", e);
        }
    }

    /**
     * @param head the first bytes of a part
     * @throws WorkbookRejectedException if it declares an encoding that is none
     */
    static XmlEncoding of(byte[] head) {
        int a = head.length > 0 ? head[0] & 0xFF : 0;
        int b = head.length > 1 ? head[1] & 0xFF : 0;
        boolean big = a == 0xFE && b == 0xFF;
        if (big || a == 0 && b == '<') {
            return new XmlEncoding(StandardCharsets.UTF_16BE, big);
        }
        boolean little = a == 0xFF && b == 0xFE;
        if (little || a == '<' && b == 0) {
            return new XmlEncoding(StandardCharsets.UTF_16LE, little);
        }
        boolean utf8Mark = a == 0xEF && b == 0xBB;
        Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        return new XmlEncoding(utf8Mark || !declared.find() ? StandardCharsets.UTF_8 : named(declared.group(1)),
                utf8Mark);
    }

    private static Charset named(String name) {
        // UTF-16 in a declaration that can be read as ASCII is a slip of the writer: Excel reads such parts
        if (name.equalsIgnoreCase("us-ascii") || name.toLowerCase(Locale.ROOT).startsWith("utf")) {
            return StandardCharsets.UTF_8;
        }
        if (SINGLE_BYTE.matcher(name).matches() && Charset.isSupported(name)) {
            return Charset.forName(name);
        }
        throw new WorkbookRejectedException(DAMAGED, "A part is in an encoding that is not known.");
    }

    boolean isUtf8() {
        return charset.equals(StandardCharsets.UTF_8);
    }

    /** Whether any character can be written as it is. */
    boolean unicode() {
        return charset.name().startsWith("UTF");
    }

    private InputStream recoded(InputStream part) throws IOException {
        try (part) {
            byte[] all = part.readNBytes(MAX_RECODED + 1);
            if (all.length > MAX_RECODED) {
                throw new WorkbookRejectedException(DAMAGED, "A large part is in an unusual encoding.");
            }
            // strict: bytes that the encoding does not know mean damage, not question marks
            CharBuffer chars = charset.newDecoder().decode(ByteBuffer.wrap(all));
            return new ByteArrayInputStream(
                    chars.subSequence(mark ? 1 : 0, chars.length()).toString().getBytes(StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            throw new WorkbookRejectedException(DAMAGED, "A part holds bytes that its encoding does not know.", e);
        }
    }

    /** The way back of {@link #toUtf8}; UTF-8 is returned as it is. */
    byte[] fromUtf8(byte[] utf8) {
        return isUtf8() ? utf8 : ((mark ? "\uFEFF" : "") + new String(utf8, StandardCharsets.UTF_8)).getBytes(charset);
    }
}
