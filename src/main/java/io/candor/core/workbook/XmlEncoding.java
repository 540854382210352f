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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding of an XML part (XML 1.0, appendix F). UTF-8 is what everybody writes and passes through; the few parts
 * in UTF-16 or an old single-byte encoding are recoded as a whole.
 */
final class XmlEncoding {

    private static final int LOOK_AHEAD = 256;
    private static final Pattern DECLARED = Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
    /** Recoding needs the part in memory several times over. */
    private static final int MAX_RECODED = 32 << 20;

    private XmlEncoding() {
    }

    /** The same part as UTF-8, without its byte order mark only where it was recoded. */
    static InputStream toUtf8(InputStream part) {
        try {
            PushbackInputStream in = new PushbackInputStream(part, LOOK_AHEAD);
            byte[] head = in.readNBytes(LOOK_AHEAD);
            in.unread(head);
            Charset charset = detect(head);
            if (charset.equals(StandardCharsets.UTF_8)) {
                return in;
            }
            try (in) {
                byte[] all = in.readNBytes(MAX_RECODED + 1);
                if (all.length > MAX_RECODED) {
                    throw new WorkbookRejectedException(DAMAGED, "A large part is in an unusual encoding.");
                }
                return new ByteArrayInputStream(decode(all, charset).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new WorkbookRejectedException(DAMAGED, "A part of the workbook cannot be read.", e);
        }
    }

    /** @throws WorkbookRejectedException if the declared encoding is none */
    static Charset detect(byte[] head) {
        int a = head.length > 0 ? head[0] & 0xFF : 0;
        int b = head.length > 1 ? head[1] & 0xFF : 0;
        if (a == 0xFE && b == 0xFF || a == 0 && b == '<') {
            return StandardCharsets.UTF_16BE;
        }
        if (a == 0xFF && b == 0xFE || a == '<' && b == 0) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        if (a == 0xEF || !declared.find()) {
            return StandardCharsets.UTF_8;
        }
        String name = declared.group(1);
        // UTF-16 in a declaration that can be read as ASCII is a slip of the writer: Excel reads such parts
        if (name.equalsIgnoreCase("us-ascii") || name.toLowerCase(java.util.Locale.ROOT).startsWith("utf")) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new WorkbookRejectedException(DAMAGED, "A part is in an encoding that is not known.", e);
        }
    }

    /** Strict: bytes that the encoding does not know mean damage, not question marks. */
    static String decode(byte[] bytes, Charset charset) {
        try {
            CharBuffer chars = charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            boolean mark = chars.length() > 0 && chars.charAt(0) == '\uFEFF';
            return chars.subSequence(mark ? 1 : 0, chars.length()).toString();
        } catch (CharacterCodingException e) {
            throw new WorkbookRejectedException(DAMAGED, "A part holds bytes that its encoding does not know.", e);
        }
    }
}
