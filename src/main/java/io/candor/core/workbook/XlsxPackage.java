package io.candor.core.workbook;

import static io.candor.core.workbook.WorkbookProblem.DAMAGED;
import static io.candor.core.workbook.WorkbookProblem.NOT_A_WORKBOOK;
import static io.candor.core.workbook.WorkbookProblem.UNSUPPORTED_FORMAT;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.candor.core.workbook.SheetView.Visibility;

/**
 * The frame of an XLSX or XLSM file: the workbook part, its sheets in tab order, its named ranges.
 *
 * @param parts the archive
 * @param format XLSX or XLSM
 * @param workbookPart name of the workbook part, by custom {@code xl/workbook.xml}
 * @param relationships of the workbook part
 * @param sheets worksheets alone: chart, dialog and macro sheets have no cells that anyone fills in
 * @param names named ranges
 * @param date1904 whether day 0 is 1 January 1904
 */
record XlsxPackage(ZipParts parts, WorkbookFormat format, String workbookPart, Relationships relationships,
        List<SheetEntry> sheets, DefinedNames names, boolean date1904) {

    /**
     * @param name of the tab
     * @param part that holds it
     * @param position among all tabs, by which sheet-scoped names are told
     * @param visibility of the tab
     */
    record SheetEntry(String name, String part, int position, Visibility visibility) {
    }

    static XlsxPackage open(byte[] file, Meter meter) {
        ZipParts parts = ZipParts.open(file, meter);
        requireSpreadsheet(parts);
        String workbook = Relationships.of(parts, "").first("officeDocument").orElse("xl/workbook.xml");
        String type = ContentTypes.of(parts).of(workbook);
        if (type.contains("binary") || workbook.endsWith(".bin")) {
            throw new WorkbookRejectedException(UNSUPPORTED_FORMAT, "The file is a binary workbook (XLSB).");
        }
        boolean macros = type.contains("macroEnabled");
        if (!type.contains("spreadsheetml") && !macros && parts.find("xl/workbook.xml").isEmpty()) {
            throw new WorkbookRejectedException(NOT_A_WORKBOOK, "The file is another kind of document.");
        }
        return read(parts, macros ? WorkbookFormat.XLSM : WorkbookFormat.XLSX, workbook);
    }

    private static void requireSpreadsheet(ZipParts parts) {
        Optional<ZipPart> mimetype = parts.find("mimetype");
        if (mimetype.isPresent() && mimetype.get().size() < 200) {
            String type = new String(parts.bytes(mimetype.get()), StandardCharsets.US_ASCII);
            throw type.contains("spreadsheet")
                    ? new WorkbookRejectedException(UNSUPPORTED_FORMAT, "The file is an OpenDocument spreadsheet.")
                    : new WorkbookRejectedException(NOT_A_WORKBOOK, "The file is another kind of document.");
        }
        if (parts.find(ContentTypes.PART).isEmpty()) {
            throw new WorkbookRejectedException(NOT_A_WORKBOOK, "The file is an archive, but no workbook.");
        }
    }

    private static XlsxPackage read(ZipParts parts, WorkbookFormat format, String workbook) {
        Relationships relationships = Relationships.of(parts, workbook);
        List<SheetEntry> sheets = new ArrayList<>();
        DefinedNames names = new DefinedNames();
        boolean date1904 = false;
        try (XmlScanner xml = parts.scan(parts.require(workbook)).root("workbook")) {
            while (xml.child()) {
                switch (xml.name()) {
                    case "workbookPr" -> {
                        date1904 = xml.flag("date1904", false);
                        xml.skip();
                    }
                    case "sheets" -> readSheets(xml, relationships, sheets);
                    case "definedNames" -> readNames(xml, names);
                    default -> xml.skip();
                }
            }
        }
        if (sheets.isEmpty()) {
            throw new WorkbookRejectedException(DAMAGED, "The workbook has no worksheet.");
        }
        return new XlsxPackage(parts, format, workbook, relationships, List.copyOf(sheets), names, date1904);
    }

    private static void readSheets(XmlScanner xml, Relationships relationships, List<SheetEntry> sheets) {
        int position = 0;
        while (xml.child()) {
            Optional<Relationships.Relationship> target = relationships.byId(xml.relationshipId());
            if (target.isPresent() && target.get().type().equals("worksheet")) {
                sheets.add(new SheetEntry(xml.attribute("name", ""), target.get().part(), position,
                        visibility(xml.attribute("state", ""))));
            }
            position++;
            xml.skip();
        }
    }

    private static void readNames(XmlScanner xml, DefinedNames names) {
        while (xml.child()) {
            String name = xml.attribute("name", "");
            int sheet = xml.number("localSheetId", DefinedNames.WORKBOOK);
            names.put(name, sheet, xml.elementText());
        }
    }

    private static Visibility visibility(String state) {
        return switch (state) {
            case "hidden" -> Visibility.HIDDEN;
            case "veryHidden" -> Visibility.VERY_HIDDEN;
            default -> Visibility.VISIBLE;
        };
    }
}
