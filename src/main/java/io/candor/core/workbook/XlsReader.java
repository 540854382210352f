package io.candor.core.workbook;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFName;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** Reads XLS by POI's object model. */
final class XlsReader {

    private final Meter meter;

    XlsReader(Meter meter) {
        this.meter = meter;
    }

    ParsedWorkbook read(XlsFile xls) {
        HSSFWorkbook workbook = xls.workbook();
        StyleTable styles = XlsStyles.of(workbook);
        NumberText numbers = new NumberText(xls.date1904());
        List<SheetContent> contents = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            contents.add(new XlsSheet(workbook, i, styles, numbers, meter).read());
        }
        return ParsedWorkbook.of(WorkbookFormat.XLS, contents, styles, names(workbook), meter);
    }

    private static DefinedNames names(HSSFWorkbook workbook) {
        DefinedNames names = new DefinedNames();
        for (HSSFName name : workbook.getAllNames()) {
            try {
                if (!name.isFunctionName() && name.getRefersToFormula() != null) {
                    names.put(name.getNameName(), name.getSheetIndex(), name.getRefersToFormula());
                }
            } catch (RuntimeException e) {
                // a name that refers to what is gone: POI fails to print it, and no list comes from it
                continue;
            }
        }
        return names;
    }
}
