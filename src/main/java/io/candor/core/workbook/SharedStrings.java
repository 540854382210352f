package io.candor.core.workbook;

import static io.candor.core.workbook.WorkbookProblem.DAMAGED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The string table that most cells point into. */
final class SharedStrings {

    private final List<String> texts;

    private SharedStrings(List<String> texts) {
        this.texts = texts;
    }

    static SharedStrings of(XlsxPackage workbook, Meter meter) {
        List<String> texts = new ArrayList<>();
        Optional<ZipPart> part = workbook.relationships().first("sharedStrings").flatMap(workbook.parts()::find);
        if (part.isPresent()) {
            try (XmlScanner xml = workbook.parts().scan(part.get()).root("sst")) {
                while (xml.child()) {
                    texts.add(meter.text(richText(xml)));
                    if ((texts.size() & 0xFFFF) == 0) {
                        // an empty entry costs four bytes of XML and as much of memory
                        meter.checkTime();
                    }
                }
            }
        }
        return new SharedStrings(texts);
    }

    /** Text of an {@code si} or {@code is} element: plain or in runs; phonetic guides are not part of what it says. */
    static String richText(XmlScanner xml) {
        String first = "";
        StringBuilder more = null;
        while (xml.child()) {
            if (xml.at("t") || xml.at("r")) {
                String piece = xml.at("t") ? xml.elementText() : run(xml);
                if (first.isEmpty()) {
                    first = piece;
                } else if (more == null || more.length() < Meter.MAX_TEXT) {
                    more = (more == null ? new StringBuilder(first) : more).append(piece);
                }
            } else {
                xml.skip();
            }
        }
        return XmlChars.unescape(more == null ? first : more.toString());
    }

    private static String run(XmlScanner xml) {
        String text = "";
        while (xml.child()) {
            if (xml.at("t")) {
                text = xml.elementText();
            } else {
                xml.skip();
            }
        }
        return text;
    }

    /** @throws WorkbookRejectedException if there is no such entry: the cell's text is lost */
    String get(String index) {
        try {
            return texts.get(Integer.parseInt(index.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new WorkbookRejectedException(DAMAGED, "A cell points at a text that the workbook does not have.", e);
        }
    }
}
