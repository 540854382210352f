package io.candor.core.workbook;

import java.util.List;

import io.candor.core.Sha256;

/**
 * An XLSX or XLSM file as read, with what patching needs besides the view.
 *
 * @param frame the package and its workbook part
 * @param sheets one each of the frame's sheets, in the same order
 * @param hasFormulas whether any cell is a formula
 */
record XlsxWorkbook(XlsxPackage frame, List<ParsedSheet> sheets, boolean hasFormulas) {

    XlsxWorkbook {
        sheets = List.copyOf(sheets);
    }

    WorkbookView view() {
        return new WorkbookView(frame.format(), Sha256.of(frame.parts().file()), List.copyOf(sheets), hasFormulas);
    }
}
