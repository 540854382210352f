package io.candor.core.workbook;

import static io.candor.core.workbook.WorkbookProblem.DAMAGED;
import static io.candor.core.workbook.WorkbookProblem.FORBIDDEN_XML;

import java.util.Arrays;

/** Cuts an XML part into tags and text, and checks what patching relies on: nesting, quoting, characters. */
final class XmlTokens {

    private static final int MAX_DEPTH = 256;

    /** What each byte can be, as bits. */
    private static final byte[] KINDS = new byte[256];
    private static final int WHITE = 1;
    /** No character of XML. */
    private static final int CONTROL = 2;
    private static final int OPENS_TAG = 4;
    private static final int ENDS_NAME = 8;
    private static final int QUOTE = 16;

    static {
        for (int b = 0; b < ' '; b++) {
            KINDS[b] = CONTROL;
        }
        for (char b : " \n\t\r".toCharArray()) {
            KINDS[b] = WHITE | ENDS_NAME;
        }
        KINDS['<'] = OPENS_TAG;
        KINDS['>'] = ENDS_NAME;
        KINDS['/'] = ENDS_NAME;
        KINDS['='] = ENDS_NAME;
        KINDS['"'] = QUOTE;
        KINDS['\''] = QUOTE;
    }

    enum Token {
        START, END, TEXT, EOF
    }

    private final XmlWindow window;
    private final XmlNames names = new XmlNames();
    private final XmlAttributes attributes = new XmlAttributes();
    private final XmlText decoder = new XmlText();

    private int textFrom;
    private int textTo;
    private boolean cdata;
    private XmlName[] open = new XmlName[16];
    private int depth;
    private XmlName name;
    private boolean selfClosed;
    private boolean pendingEnd;

    XmlTokens(XmlWindow window) {
        this.window = window;
        if (window.startsWith("\u00EF\u00BB\u00BF")) {
            window.advance(3);
        }
    }

    /** Number of elements open, the current one included. */
    int depth() {
        return depth;
    }

    /** Of the last start tag. */
    XmlName name() {
        return name;
    }

    XmlAttributes attributes() {
        return attributes;
    }

    boolean selfClosed() {
        return selfClosed;
    }

    XmlText decoder() {
        return decoder;
    }

    /** The text just read. */
    String text() {
        byte[] buffer = window.buffer();
        return cdata ? decoder.plain(buffer, textFrom, textTo) : decoder.content(buffer, textFrom, textTo);
    }

    /** Moves on; the end of {@code <a/>} is a token of its own. */
    Token next() {
        if (pendingEnd) {
            pendingEnd = false;
            depth--;
            return Token.END;
        }
        while (true) {
            window.startToken();
            if (!window.has(1)) {
                if (depth > 0 || name == null) {
                    throw damaged("A part of the workbook ends too early.");
                }
                return Token.EOF;
            }
            if (window.peek() != '<') {
                readText();
                if (depth > 0) {
                    return Token.TEXT;
                }
                if (!decoder.blank(window.buffer(), textFrom, textTo)) {
                    throw damaged("A part of the workbook holds text outside of its XML.");
                }
            } else if (window.second() != '!' && window.second() != '?') {
                if (window.second() == '/') {
                    readEndTag();
                    return Token.END;
                }
                readStartTag();
                return Token.START;
            } else if (window.startsWith("<!--")) {
                readTo("-->", 4);
            } else if (window.startsWith("<?")) {
                readTo("?>", 2);
            } else if (window.startsWith("<![CDATA[")) {
                readTo("]]>", 9);
                textFrom = window.token() + 9;
                textTo = window.position() - 3;
                cdata = true;
                if (depth == 0) {
                    throw damaged("A part of the workbook holds text outside of its XML.");
                }
                return Token.TEXT;
            } else {
                // billion laughs, external entities: no spreadsheet program writes a document type
                throw new WorkbookRejectedException(FORBIDDEN_XML, "A part of the workbook has a document type.");
            }
        }
    }

    private void readText() {
        cdata = false;
        if (window.find(KINDS, OPENS_TAG | CONTROL) && window.peek() != '<') {
            throw damaged("A part of the workbook holds control characters.");
        }
        textTo = window.position();
        textFrom = window.token();
    }

    /** @param opening bytes of the token before its content, which the end must not overlap: {@code <!-->} is none */
    private void readTo(String end, int opening) {
        int length = end.length();
        char last = end.charAt(length - 1);
        while (true) {
            while (window.peek() != last) {
                window.advance(1);
            }
            window.advance(1);
            int from = window.position() - length;
            if (from >= window.token() + opening && window.matches(from, end)) {
                return;
            }
        }
    }

    private void readEndTag() {
        window.advance(2);
        int from = window.position() - window.token();
        window.require(KINDS, ENDS_NAME);
        int to = window.position() - window.token();
        skipWhite();
        if (window.peek() != '>' || depth == 0 || !closes(from, to)) {
            throw damaged("A part of the workbook is not well-formed.");
        }
        window.advance(1);
        depth--;
    }

    private boolean closes(int from, int to) {
        return open[depth - 1].matches(window.buffer(), window.token() + from, window.token() + to);
    }

    private void readStartTag() {
        if (depth == 0 && name != null) {
            throw damaged("A part of the workbook is not well-formed.");
        }
        window.advance(1);
        int from = window.position() - window.token();
        window.require(KINDS, ENDS_NAME);
        int nameTo = window.position() - window.token();
        attributes.clear();
        boolean closed = false;
        while (true) {
            boolean space = skipWhite();
            byte b = window.peek();
            if (b == '>') {
                window.advance(1);
                break;
            }
            if (b == '/') {
                window.advance(1);
                if (window.peek() != '>') {
                    throw damaged("A part of the workbook is not well-formed.");
                }
                window.advance(1);
                closed = true;
                break;
            }
            if (!space) {
                throw damaged("A part of the workbook is not well-formed.");
            }
            readAttribute();
        }
        attributes.rebase(window.buffer(), window.token());
        name = names.of(window.buffer(), window.token() + from, window.token() + nameTo);
        selfClosed = closed;
        pendingEnd = closed;
        push(name);
    }

    private void readAttribute() {
        int nameFrom = window.position() - window.token();
        window.require(KINDS, ENDS_NAME);
        int nameTo = window.position() - window.token();
        skipWhite();
        boolean equals = window.peek() == '=';
        window.advance(1);
        skipWhite();
        byte quote = window.peek();
        if (!equals || nameTo == nameFrom || quote != '"' && quote != '\'') {
            throw damaged("A part of the workbook is not well-formed.");
        }
        window.advance(1);
        int valueFrom = window.position() - window.token();
        byte b;
        while ((b = window.require(KINDS, QUOTE | OPENS_TAG | CONTROL)) != quote) {
            if (b != '"' && b != '\'') {
                throw damaged("A part of the workbook is not well-formed.");
            }
            window.advance(1);
        }
        attributes.add(nameFrom, nameTo, valueFrom, window.position() - window.token());
        window.advance(1);
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
        while (white(window.peek())) {
            window.advance(1);
            any = true;
        }
        return any;
    }

    private static boolean white(byte b) {
        return (KINDS[b & 0xFF] & WHITE) != 0;
    }

    private static WorkbookRejectedException damaged(String detail) {
        return new WorkbookRejectedException(DAMAGED, detail);
    }
}
