package io.candor.core.workbook;

import java.util.List;

import io.candor.core.workbook.XlsxPackage.SheetEntry;

/** Writes cells into XLSX and XLSM by replacing their bytes, and no others. */
final class XlsxPatcher {

    private final XlsxPackage frame;
    private final ParsedWorkbook workbook;
    private final ZipParts parts;

    XlsxPatcher(XlsxPackage frame, ParsedWorkbook workbook) {
        this.frame = frame;
        this.workbook = workbook;
        this.parts = frame.parts();
    }

    byte[] patch(EditCheck edits) {
        ZipRewriter zip = new ZipRewriter(parts);
        boolean changed = false;
        for (SheetEntry entry : frame.sheets()) {
            List<CellWrite> writes = edits.changes(entry.name());
            if (!writes.isEmpty()) {
                ZipPart part = parts.require(entry.part());
                zip.replace(part, patched(part, workbook.sheet(entry.name()).orElseThrow(), writes));
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

    private PackedPart patched(ZipPart part, ParsedSheet sheet, List<CellWrite> writes) {
        boolean unicode = parts.encoding(part).unicode();
        try (XmlScanner xml = parts.scan(part)) {
            List<Splice> splices = new SheetSplicer(xml, sheet, writes, unicode).find();
            return PackedPart.spliced(parts, part, splices);
        }
    }
}
