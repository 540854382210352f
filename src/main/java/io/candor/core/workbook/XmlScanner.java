package io.candor.core.workbook;

import static io.candor.core.workbook.WorkbookProblem.DAMAGED;
import static io.candor.core.workbook.WorkbookProblem.FORBIDDEN_XML;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A forward cursor over the elements of an XML part in UTF-8 that knows the byte offsets of what it reads.
 *
 * <p>
 * Not StAX, for three reasons. Its locations count characters, and not reliably, while the patcher must replace exact
 * bytes. It takes attributes and comments of any length into memory, so that a 300 KB upload could fill the heap. And
 * reading and patching with one scanner means that both see the same cells. It is as strict as patching needs: nesting,
 * quoting, characters and references are checked; document types and entities of one's own are refused. Names are
 * compared without their prefix, so that transitional, strict and oddly prefixed files read alike.
 *
 * <p>
 * Use: {@link #root} first, then {@link #child} in loops; each child must be consumed, by a loop of its own,
 * {@link #elementText} or {@link #skip}.
 */
final class XmlScanner implements Closeable {

    /** Longest tag, text run or comment. Real ones stay below 200 KB (a validation over many ranges). */
    private static final int MAX_TOKEN = 4 << 20;
    private static final int MAX_DEPTH = 256;

    private enum Token {
        START, END, TEXT, EOF
    }

    private final InputStream in;
    private final Meter meter;
    private final XmlNames names = new XmlNames();
    private final XmlAttributes attributes = new XmlAttributes();
    private final XmlText decoder = new XmlText();

    private byte[] buffer = new byte[64 << 10];
    /** Offset in the part of {@code buffer[0]}. */
    private long base;
    private int position;
    private int limit;
    private boolean exhausted;

    private int tokenFrom;
    private int textFrom;
    private int textTo;
    private boolean cdata;

    private XmlName[] open = new XmlName[16];
    private int depth;
    private XmlName name;
    private boolean selfClosed;
    private boolean pendingEnd;

    XmlScanner(InputStream utf8, Meter meter) {
        this.in = utf8;
        this.meter = meter;
        if (has(3) && buffer[0] == (byte) 0xEF && buffer[1] == (byte) 0xBB && buffer[2] == (byte) 0xBF) {
            position = 3;
        }
    }

    /** Moves to the root element, whose local name must be this. */
    XmlScanner root(String localName) {
        if (next() != Token.START || !name.is(localName)) {
            throw damaged("A part of the workbook does not hold what it should.");
        }
        return this;
    }

    /** Moves to the next child of the current element, or past its end. */
    boolean child() {
        while (true) {
            switch (next()) {
                case START -> {
                    return true;
                }
                case END -> {
                    return false;
                }
                case TEXT -> {
                    // white space between elements
                }
                case EOF -> throw damaged("A part of the workbook ends too early.");
            }
        }
    }

    /** Moves past the end of the current element. */
    void skip() {
        int outside = depth - 1;
        while (depth > outside) {
            if (next() == Token.EOF) {
                throw damaged("A part of the workbook ends too early.");
            }
        }
    }

    /** The text directly inside of the current element, cut to what a cell can hold; moves past its end. */
    String elementText() {
        String first = "";
        StringBuilder more = null;
        while (true) {
            switch (next()) {
                case START -> skip();
                case END -> {
                    return more == null ? first : more.toString();
                }
                case TEXT -> {
                    if (first.isEmpty()) {
                        first = text();
                    } else if (more == null || more.length() < Meter.MAX_TEXT) {
                        more = (more == null ? new StringBuilder(first) : more).append(text());
                    }
                }
                case EOF -> throw damaged("A part of the workbook ends too early.");
            }
        }
    }

    /** As {@link #elementText}, with the text of nested elements. */
    String allText() {
        StringBuilder all = new StringBuilder();
        int outside = depth - 1;
        while (depth > outside) {
            switch (next()) {
                case TEXT -> {
                    if (all.length() < Meter.MAX_TEXT) {
                        all.append(text());
                    }
                }
                case EOF -> throw damaged("A part of the workbook ends too early.");
                case START, END -> {
                    // the text in them is what counts
                }
            }
        }
        return all.toString();
    }

    /** Reads on to the end of the part: it must be well-formed to its last byte. */
    void finish() {
        while (next() != Token.EOF) {
            // only checked
        }
    }

    /** Local name of the current element. */
    String name() {
        return name.local();
    }

    boolean at(String localName) {
        return name.is(localName);
    }

    /** Prefix of the current element with its colon, or nothing. */
    String prefix() {
        return name.prefix();
    }

    /** Value of the attribute without prefix, null where the current element has none. */
    String attribute(String name) {
        int i = attributes.find(buffer, name);
        return i < 0 ? null : attributeValue(i);
    }

    String attribute(String localName, String otherwise) {
        String value = attribute(localName);
        return value == null ? otherwise : value;
    }

    /** Value of the attribute of a relationship, {@code r:id} by custom but by any prefix; null for none. */
    String relationshipId() {
        for (int i = 0; i < attributes.count(); i++) {
            String attribute = attributeName(i);
            if (attribute.endsWith(":id") && !attribute.startsWith("xml")) {
                return attributeValue(i);
            }
        }
        return null;
    }

    /** An on/off attribute: {@code 1}, {@code true} or {@code on}. */
    boolean flag(String localName, boolean otherwise) {
        String value = attribute(localName);
        return value == null ? otherwise : value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** A number that must not be negative; anything else counts as absent. */
    int number(String localName, int otherwise) {
        int i = attributes.find(buffer, localName);
        return i < 0 ? otherwise : attributes.number(buffer, i, otherwise);
    }

    int attributeCount() {
        return attributes.count();
    }

    /** Name of the attribute with its prefix. */
    String attributeName(int i) {
        return attributes.name(buffer, i);
    }

    String attributeValue(int i) {
        return decoder.attribute(buffer, attributes.valueFrom(i), attributes.valueTo(i));
    }

    /** The attribute as it stands in the file: name, equals sign, quotes. */
    String attributeAsWritten(int i) {
        return attributes.asWritten(buffer, i);
    }

    /** Index of the attribute, -1 where the current element has none. */
    int attributeIndex(String attribute) {
        return attributes.find(buffer, attribute);
    }

    /** Offset of the first byte of the attribute's value, after the quote. */
    long attributeValueFrom(int i) {
        return base + attributes.valueFrom(i);
    }

    long attributeValueTo(int i) {
        return base + attributes.valueTo(i);
    }

    /** Offset of the {@code <} of the tag just read. */
    long tokenFrom() {
        return base + tokenFrom;
    }

    /** Offset after the {@code >} of the tag just read. */
    long tokenTo() {
        return base + position;
    }

    /** Whether the current element is written {@code <like this/>}. */
    boolean selfClosed() {
        return selfClosed;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw damaged("A part of the workbook cannot be read.");
        }
    }

    private String text() {
        return cdata ? decoder.plain(buffer, textFrom, textTo) : decoder.content(buffer, textFrom, textTo);
    }

    private Token next() {
        if (pendingEnd) {
            pendingEnd = false;
            depth--;
            return Token.END;
        }
        while (true) {
            tokenFrom = position;
            if (!has(1)) {
                if (depth > 0 || name == null) {
                    throw damaged("A part of the workbook ends too early.");
                }
                return Token.EOF;
            }
            if (buffer[position] != '<') {
                textFrom = position;
                readText();
                if (depth > 0) {
                    return Token.TEXT;
                }
                if (!decoder.blank(buffer, tokenFrom, position)) {
                    throw damaged("A part of the workbook holds text outside of its XML.");
                }
            } else if (startsWith("<!--")) {
                readTo("-->", 4);
            } else if (startsWith("<?")) {
                readTo("?>", 2);
            } else if (startsWith("<![CDATA[")) {
                readTo("]]>", 9);
                textFrom = tokenFrom + 9;
                textTo = position - 3;
                cdata = true;
                if (depth == 0) {
                    throw damaged("A part of the workbook holds text outside of its XML.");
                }
                return Token.TEXT;
            } else if (startsWith("<!")) {
                // billion laughs, external entities: no spreadsheet program writes a document type
                throw new WorkbookRejectedException(FORBIDDEN_XML, "A part of the workbook has a document type.");
            } else if (startsWith("</")) {
                readEndTag();
                return Token.END;
            } else {
                readStartTag();
                return Token.START;
            }
        }
    }

    private void readText() {
        cdata = false;
        while (has(1)) {
            byte b = buffer[position];
            if (b == '<') {
                break;
            }
            if (b >= 0 && b < ' ' && !white(b)) {
                throw damaged("A part of the workbook holds control characters.");
            }
            position++;
        }
        textTo = position;
        textFrom = tokenFrom;
    }

    /** @param opening bytes of the token before its content, which the end must not overlap: {@code <!-->} is none */
    private void readTo(String end, int opening) {
        int length = end.length();
        char last = end.charAt(length - 1);
        while (true) {
            while (has(1) && buffer[position] != last) {
                position++;
            }
            need();
            position++;
            if (position - length >= tokenFrom + opening && matches(position - length, end)) {
                return;
            }
        }
    }

    private void readEndTag() {
        position += 2;
        int from = position - tokenFrom;
        while (peek() != '>' && !white(peek())) {
            position++;
        }
        int to = position - tokenFrom;
        skipWhite();
        if (peek() != '>' || depth == 0 || !open[depth - 1].matches(buffer, tokenFrom + from, tokenFrom + to)) {
            throw damaged("A part of the workbook is not well-formed.");
        }
        position++;
        depth--;
    }

    private void readStartTag() {
        if (depth == 0 && name != null) {
            throw damaged("A part of the workbook is not well-formed.");
        }
        position++;
        int from = position - tokenFrom;
        while (!endsName(peek())) {
            position++;
        }
        int nameTo = position - tokenFrom;
        attributes.clear();
        boolean closed = false;
        while (true) {
            boolean space = skipWhite();
            byte b = peek();
            if (b == '>') {
                position++;
                break;
            }
            if (b == '/') {
                position++;
                if (peek() != '>') {
                    throw damaged("A part of the workbook is not well-formed.");
                }
                position++;
                closed = true;
                break;
            }
            if (!space) {
                throw damaged("A part of the workbook is not well-formed.");
            }
            readAttribute();
        }
        attributes.rebase(buffer, tokenFrom);
        name = names.of(buffer, tokenFrom + from, tokenFrom + nameTo);
        selfClosed = closed;
        pendingEnd = closed;
        push(name);
    }

    private void readAttribute() {
        int nameFrom = position - tokenFrom;
        while (!endsName(peek())) {
            position++;
        }
        int nameTo = position - tokenFrom;
        skipWhite();
        boolean equals = peek() == '=';
        position++;
        skipWhite();
        byte quote = peek();
        if (!equals || nameTo == nameFrom || quote != '"' && quote != '\'') {
            throw damaged("A part of the workbook is not well-formed.");
        }
        position++;
        int valueFrom = position - tokenFrom;
        byte b;
        while ((b = peek()) != quote) {
            if (b == '<' || b >= 0 && b < ' ' && !white(b)) {
                throw damaged("A part of the workbook is not well-formed.");
            }
            position++;
        }
        attributes.add(nameFrom, nameTo, valueFrom, position - tokenFrom);
        position++;
    }

    private void push(XmlName element) {
        if (depth == MAX_DEPTH) {
            throw damaged("A part of the workbook nests too deeply.");
        }
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
        }
        open[depth++] = element;
    }

    private boolean skipWhite() {
        boolean any = false;
        while (white(peek())) {
            position++;
            any = true;
        }
        return any;
    }

    private static boolean white(byte b) {
        return b == ' ' || b == '\n' || b == '\t' || b == '\r';
    }

    private static boolean endsName(byte b) {
        return b == '>' || b == '/' || b == '=' || white(b);
    }

    private byte peek() {
        if (position >= limit) {
            need();
        }
        return buffer[position];
    }

    private void need() {
        if (!has(1)) {
            throw damaged("A part of the workbook ends too early.");
        }
    }

    private boolean startsWith(String s) {
        return has(s.length()) && matches(position, s);
    }

    private boolean matches(int at, String s) {
        for (int i = 0; i < s.length(); i++) {
            if (buffer[at + i] != s.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether {@code n} more bytes are there, read from the stream if need be; everything from the token on stays. */
    private boolean has(int n) {
        while (limit - position < n && !exhausted) {
            fill();
        }
        return limit - position >= n;
    }

    private void fill() {
        meter.checkTime();
        int kept = limit - tokenFrom;
        if (kept > MAX_TOKEN) {
            throw damaged("A part of the workbook holds a piece of XML that is too long.");
        }
        byte[] target = kept > buffer.length / 2 ? new byte[buffer.length * 2] : buffer;
        System.arraycopy(buffer, tokenFrom, target, 0, kept);
        buffer = target;
        base += tokenFrom;
        position -= tokenFrom;
        limit = kept;
        tokenFrom = 0;
        try {
            int n = in.read(buffer, limit, buffer.length - limit);
            exhausted = n < 0;
            limit += Math.max(0, n);
        } catch (IOException e) {
            throw new WorkbookRejectedException(DAMAGED, "A part of the workbook cannot be read.", e);
        }
    }

    private static WorkbookRejectedException damaged(String detail) {
        return new WorkbookRejectedException(DAMAGED, detail);
    }
}
