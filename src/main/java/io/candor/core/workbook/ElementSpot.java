package io.candor.core.workbook;

import static io.candor.core.workbook.CellXml.bytes;

/** Where an element of a sheet part takes further children: byte offsets in the part's UTF-8 form. */
final class ElementSpot {

    private final String name;
    private final boolean selfClosed;
    private long end;

    /** At the element's start tag. */
    ElementSpot(XmlScanner xml) {
        this.name = xml.prefix() + xml.name();
        this.selfClosed = xml.selfClosed();
        this.end = xml.tokenTo();
    }

    /** Past the end of a child, behind which the next ones go. */
    void child(XmlScanner xml) {
        end = xml.tokenTo();
    }

    /** Puts text behind the last child, or opens the element where it is written {@code <like this/>}. */
    Splice append(String text) {
        return selfClosed
                ? new Splice(end - 2, end, bytes('>' + text + "</" + name + '>'))
                : Splice.insert(end, bytes(text));
    }
}
