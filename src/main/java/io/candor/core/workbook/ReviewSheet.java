package io.candor.core.workbook;

import static io.candor.core.workbook.CellXml.bytes;

import java.util.List;

/** Adds a sheet of text to an XLSX or XLSM package: a new part, and a line in each of the three parts that list it. */
final class ReviewSheet {

    private static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    /** Characters of the default font, one a column. */
    private static final int[] WIDTHS = {24, 8, 60, 24, 12, 40, 60};

    private final XlsxPackage frame;
    private final ZipParts parts;
    private final String tab;
    private final String part;
    private final String id;

    ReviewSheet(XlsxPackage frame, String tab) {
        this.frame = frame;
        this.parts = frame.parts();
        this.tab = tab;
        String folder = frame.workbookPart().substring(0, frame.workbookPart().lastIndexOf('/') + 1);
        int number = 1;
        while (parts.find(partName(folder, number)).isPresent() || frame.relationships().hasId("rIdCandor" + number)) {
            number++;
        }
        this.part = partName(folder, number);
        this.id = "rIdCandor" + number;
    }

    private static String partName(String folder, int number) {
        return folder + "worksheets/candorReview" + number + ".xml";
    }

    byte[] added(List<List<String>> rows, List<Annotation> annotations) {
        ZipRewriter zip = new ZipRewriter(parts);
        Namespaces namespaces = listTab(zip);
        String relationships = PartNames.relationshipsOf(frame.workbookPart());
        String absolute = CellXml.attribute('/' + part);
        append(zip, relationships, "Relationship Id=\"" + id + "\" Type=\"" + namespaces.relationships()
                + "/worksheet\" Target=\"" + absolute + '"');
        append(zip, ContentTypes.PART, "Override PartName=\"" + absolute + "\" ContentType=\"" + CONTENT_TYPE + '"');
        return zip.add(part, bytes(sheet(rows, annotations, namespaces))).write();
    }

    /** Namespaces of the sheet, transitional or strict as those of the workbook. */
    private record Namespaces(String main) {

        private static final String STRICT = "http://purl.oclc.org/ooxml/";

        String relationships() {
            return main.startsWith(STRICT)
                    ? STRICT + "officeDocument/relationships"
                    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        }
    }

    private Namespaces listTab(ZipRewriter zip) {
        ZipPart workbook = parts.require(frame.workbookPart());
        try (XmlScanner xml = parts.scan(workbook).root("workbook")) {
            String prefix = xml.prefix();
            String declaration = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix.substring(0, prefix.length() - 1);
            Namespaces namespaces = new Namespaces(xml.attribute(declaration, ""));
            long end = 0;
            int highest = 0;
            while (xml.child()) {
                if (xml.at("sheets")) {
                    while (xml.child()) {
                        highest = Math.max(highest, xml.number("sheetId", 0));
                        xml.skip();
                        end = xml.tokenTo();
                    }
                } else {
                    xml.skip();
                }
            }
            String line = '<' + prefix + "sheet xmlns:r=\"" + namespaces.relationships() + "\" name=\"" + tab
                    + "\" sheetId=\"" + (highest + 1) + "\" r:id=\"" + id + "\"/>";
            zip.replace(workbook, PackedPart.spliced(parts, workbook, List.of(Splice.insert(end, bytes(line)))));
            return namespaces;
        }
    }

    /** @param element its name without prefix, and its attributes */
    private void append(ZipRewriter zip, String name, String element) {
        ZipPart list = parts.require(name);
        try (XmlScanner xml = parts.scan(list)) {
            xml.root(name.equals(ContentTypes.PART) ? "Types" : "Relationships");
            String prefix = xml.prefix();
            long end = xml.tokenTo();
            while (xml.child()) {
                xml.skip();
                end = xml.tokenTo();
            }
            Splice line = Splice.insert(end, bytes('<' + prefix + element + "/>"));
            zip.replace(list, PackedPart.spliced(parts, list, List.of(line)));
        }
    }

    private String sheet(List<List<String>> rows, List<Annotation> annotations, Namespaces namespaces) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
                .append("<worksheet xmlns=\"").append(namespaces.main()).append("\"><sheetViews>")
                .append("<sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\"")
                .append(" state=\"frozen\"/></sheetView></sheetViews><cols>");
        for (int i = 0; i < WIDTHS.length; i++) {
            xml.append("<col min=\"%d\" max=\"%<d\" width=\"%d\" customWidth=\"1\"/>".formatted(i + 1, WIDTHS[i]));
        }
        xml.append("</cols><sheetData>");
        CellXml cells = new CellXml("", true);
        for (int r = 0; r < rows.size(); r++) {
            StringBuilder row = new StringBuilder();
            for (int c = 0; c < rows.get(r).size(); c++) {
                row.append(cells.text(new CellRef(r, c), rows.get(r).get(c)));
            }
            xml.append(cells.row(r, row.toString()));
        }
        return xml.append("</sheetData>").append(links(annotations)).append("</worksheet>").toString();
    }

    /** From each line to the cell it speaks of. */
    private static String links(List<Annotation> annotations) {
        StringBuilder links = new StringBuilder();
        for (int i = 0; i < annotations.size(); i++) {
            Annotation a = annotations.get(i);
            String target = '\'' + a.sheet().replace("'", "''") + "'!" + a.cell();
            links.append("<hyperlink ref=\"B").append(i + 2).append("\" location=\"")
                    .append(CellXml.attribute(target)).append("\"/>");
        }
        return links.isEmpty() ? "" : "<hyperlinks>" + links + "</hyperlinks>";
    }
}
