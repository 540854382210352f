package io.candor.core.workbook;

import static io.candor.core.workbook.WorkbookProblem.DAMAGED;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

import io.candor.core.workbook.XmlTokens.Token;

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

    private final InputStream in;
    private final XmlWindow window;
    private final XmlTokens tokens;

    XmlScanner(InputStream utf8, Meter meter) {
        this.in = utf8;
        this.window = new XmlWindow(utf8, meter);
        this.tokens = new XmlTokens(window);
    }

    /** Moves to the root element, whose local name must be this. */
    XmlScanner root(String localName) {
        if (tokens.next() != Token.START || !tokens.name().is(localName)) {
            throw damaged("A part of the workbook does not hold what it should.");
        }
        return this;
    }

    /** Moves to the next child of the current element, or past its end. */
    boolean child() {
        while (true) {
            switch (tokens.next()) {
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
        int outside = tokens.depth() - 1;
        while (tokens.depth() > outside) {
            if (tokens.next() == Token.EOF) {
                throw damaged("A part of the workbook ends too early.");
            }
        }
    }

    /** The text directly inside of the current element, cut to what a cell can hold; moves past its end. */
    String elementText() {
        String first = "";
        StringBuilder more = null;
        while (true) {
            switch (tokens.next()) {
                case START -> skip();
                case END -> {
                    return more == null ? first : more.toString();
                }
                case TEXT -> {
                    if (first.isEmpty()) {
                        first = tokens.text();
                    } else if (more == null || more.length() < Meter.MAX_TEXT) {
                        more = (more == null ? new StringBuilder(first) : more).append(tokens.text());
                    }
                }
                case EOF -> throw damaged("A part of the workbook ends too early.");
            }
        }
    }

    /** As {@link #elementText}, with the text of nested elements. */
    String allText() {
        StringBuilder all = new StringBuilder();
        int outside = tokens.depth() - 1;
        while (tokens.depth() > outside) {
            switch (tokens.next()) {
                case TEXT -> {
                    if (all.length() < Meter.MAX_TEXT) {
                        all.append(tokens.text());
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
        while (tokens.next() != Token.EOF) {
            // only checked
        }
    }

    /** Local name of the current element. */
    String name() {
        return tokens.name().local();
    }

    boolean at(String localName) {
        return tokens.name().is(localName);
    }

    /** Prefix of the current element with its colon, or nothing. */
    String prefix() {
        return tokens.name().prefix();
    }

    /** Value of the attribute without prefix, null where the current element has none. */
    String attribute(String name) {
        int i = tokens.attributes().find(window.buffer(), name);
        return i < 0 ? null : attributeValue(i);
    }

    String attribute(String localName, String otherwise) {
        String value = attribute(localName);
        return value == null ? otherwise : value;
    }

    /** Value of the attribute of a relationship, {@code r:id} by custom but by any prefix; null for none. */
    String relationshipId() {
        for (int i = 0; i < tokens.attributes().count(); i++) {
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
        int i = tokens.attributes().find(window.buffer(), localName);
        return i < 0 ? otherwise : tokens.attributes().number(window.buffer(), i, otherwise);
    }

    int attributeCount() {
        return tokens.attributes().count();
    }

    /** Name of the attribute with its prefix. */
    String attributeName(int i) {
        return tokens.attributes().name(window.buffer(), i);
    }

    String attributeValue(int i) {
        return tokens.decoder().attribute(window.buffer(), tokens.attributes().valueFrom(i),
                tokens.attributes().valueTo(i));
    }

    /** The attribute as it stands in the file: name, equals sign, quotes. */
    String attributeAsWritten(int i) {
        return tokens.attributes().asWritten(window.buffer(), i);
    }

    /** Index of the attribute, -1 where the current element has none. */
    int attributeIndex(String attribute) {
        return tokens.attributes().find(window.buffer(), attribute);
    }

    /** Offset of the first byte of the attribute's value, after the quote. */
    long attributeValueFrom(int i) {
        return window.offset(tokens.attributes().valueFrom(i));
    }

    long attributeValueTo(int i) {
        return window.offset(tokens.attributes().valueTo(i));
    }

    /** Offset of the {@code <} of the tag just read. */
    long tokenFrom() {
        return window.offset(window.token());
    }

    /** Offset after the {@code >} of the tag just read. */
    long tokenTo() {
        return window.offset(window.position());
    }

    /** Whether the current element is written {@code <like this/>}. */
    boolean selfClosed() {
        return tokens.selfClosed();
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw damaged("A part of the workbook cannot be read.");
        }
    }

    private static WorkbookRejectedException damaged(String detail) {
        return new WorkbookRejectedException(DAMAGED, detail);
    }
}
