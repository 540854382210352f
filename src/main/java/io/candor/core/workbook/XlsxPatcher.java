package io.candor.core.workbook;

import java.util.List;
import java.util.Optional;

import io.candor.core.workbook.XlsxPackage.SheetEntry;

/** Writes cells into XLSX and XLSM by replacing their bytes, and no others. */
final class XlsxPatcher {

    private final XlsxPackage frame;
    private final XlsxReader reader;
    private final ParsedWorkbook workbook;
    private final ZipParts parts;

    /** @param reader that read the workbook and knows where its cells stand */
    XlsxPatcher(XlsxPackage frame, XlsxReader reader, ParsedWorkbook workbook) {
        this.frame = frame;
        this.reader = reader;
        this.workbook = workbook;
        this.parts = frame.parts();
    }

    byte[] patch(EditCheck edits) {
        ZipRewriter zip = new ZipRewriter(parts);
        boolean changed = false;
        for (SheetEntry entry : frame.sheets()) {
            // of two tabs with one name, the one that the edits were held against
            Optional<ParsedSheet> sheet = workbook.sheet(entry.name()).filter(s -> s.position() == entry.position());
            List<CellWrite> writes = sheet.isEmpty() ? List.of() : edits.changes(entry.name());
            if (!writes.isEmpty()) {
                ZipPart part = parts.require(entry.part());
                boolean unicode = parts.encoding(part).unicode();
                SheetSplicer splicer = new SheetSplicer(reader.spots(entry), sheet.get(), writes, unicode);
                zip.replace(part, PackedPart.spliced(parts, part, splicer.splices()));
                changed = true;
            }
        }
        if (changed && workbook.hasFormulas()) {
            ZipPart part = parts.require(frame.workbookPart());
            try (XmlScanner xml = parts.scan(part)) {
                zip.replace(part, PackedPart.spliced(parts, part, RecalculationSplice.find(xml)));
            }
        }
        return changed ? zip.write() : parts.file();
    }
}
