package io.candor.core.workbook;

import java.util.ArrayList;
import java.util.List;

import io.candor.core.workbook.XlsxPackage.SheetEntry;

/** Reads XLSX and XLSM. */
final class XlsxReader {

    private final Meter meter;

    XlsxReader(Meter meter) {
        this.meter = meter;
    }

    ParsedWorkbook read(XlsxPackage workbook) {
        SharedStrings strings = SharedStrings.of(workbook, meter);
        StyleTable styles = StyleParser.read(workbook);
        NumberText numbers = new NumberText(workbook.date1904());
        List<SheetContent> contents = new ArrayList<>();
        for (SheetEntry sheet : workbook.sheets()) {
            ZipPart part = workbook.parts().require(sheet.part());
            try (XmlScanner xml = workbook.parts().scan(part)) {
                contents.add(new SheetParser(xml, strings, styles, numbers, meter).read(sheet));
            }
        }
        return ParsedWorkbook.of(workbook.format(), contents, styles, workbook.names(), meter);
    }
}
