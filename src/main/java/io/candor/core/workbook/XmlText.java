package io.candor.core.workbook;

import static io.candor.core.workbook.WorkbookProblem.DAMAGED;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** Turns bytes between tags or quotes into text: UTF-8, references, ends of lines (XML 1.0, 2.11 and 3.3.3). */
final class XmlText {

    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();

    /** Text of an element. */
    String content(byte[] buffer, int from, int to) {
        return resolve(buffer, from, to, false);
    }

    /** Value of an attribute: literal white space counts as a space each. */
    String attribute(byte[] buffer, int from, int to) {
        return resolve(buffer, from, to, true);
    }

    /** Text of a CDATA section: no references. */
    String plain(byte[] buffer, int from, int to) {
        String s = decode(buffer, from, to);
        return s.indexOf('\r') < 0 ? s : s.replace("\r\n", "\n").replace('\r', '\n');
    }

    boolean blank(byte[] buffer, int from, int to) {
        for (int i = from; i < to; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\n' && buffer[i] != '\r' && buffer[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    private String resolve(byte[] buffer, int from, int to, boolean attribute) {
        boolean simple = true;
        for (int i = from; i < to && simple; i++) {
            byte b = buffer[i];
            simple = b != '&' && b != '\r' && (!attribute || b >= ' ' || b < 0);
        }
        String s = decode(buffer, from, to);
        return simple ? s : resolve(s, attribute);
    }

    private static String resolve(String s, boolean attribute) {
        StringBuilder out = new StringBuilder(s.length());
        int i = 0;
        while (i < s.length()) {
            char c = s.charAt(i++);
            if (c == '&') {
                int end = s.indexOf(';', i);
                if (end < 0) {
                    throw damaged(null);
                }
                out.appendCodePoint(reference(s.substring(i, end)));
                i = end + 1;
            } else if (c == '\r') {
                i += i < s.length() && s.charAt(i) == '\n' ? 1 : 0;
                out.append(attribute ? ' ' : '\n');
            } else {
                out.append(attribute && c < ' ' ? ' ' : c);
            }
        }
        return out.toString();
    }

    private static int reference(String name) {
        return switch (name) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> number(name);
        };
    }

    private static int number(String name) {
        try {
            boolean hex = name.startsWith("#x");
            int c = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            if (name.charAt(0) == '#' && XmlChars.legal(c)) {
                return c;
            }
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw damaged(e);
        }
        throw damaged(null);
    }

    private String decode(byte[] buffer, int from, int to) {
        for (int i = from; i < to; i++) {
            if (buffer[i] < 0) {
                return decodeWide(buffer, from, to);
            }
        }
        return new String(buffer, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private String decodeWide(byte[] buffer, int from, int to) {
        try {
            return utf8.decode(ByteBuffer.wrap(buffer, from, to - from)).toString();
        } catch (CharacterCodingException e) {
            throw damaged(e);
        }
    }

    private static WorkbookRejectedException damaged(Exception cause) {
        return new WorkbookRejectedException(DAMAGED, "A part of the workbook holds text that cannot be read.", cause);
    }
}
