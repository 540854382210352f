package io.candor.core.workbook;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** An XLSX file made of raw XML, part by part, so that a test can write what no library would. */
final class Package {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    static final String RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Package() {
    }

    /** One sheet named Form; {@code inside} is what its worksheet element holds. */
    static Package sheet(String inside) {
        return sheets(Map.of("Form", inside));
    }

    /** @param sheets name to the content of the worksheet element, in tab order */
    static Package sheets(Map<String, String> sheets) {
        Package made = new Package();
        StringBuilder types = new StringBuilder(HEAD)
                .append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
                .append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
                .append("<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + SHEET_TYPE + "\"/>")
                .append("<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>")
                .append("<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>");
        StringBuilder tabs = new StringBuilder();
        StringBuilder rels = new StringBuilder(HEAD)
                .append("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        int n = 0;
        Map<String, String> sheetParts = new LinkedHashMap<>();
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            n++;
            types.append("<Override PartName=\"/xl/worksheets/sheet" + n
                    + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>");
            tabs.append("<sheet name=\"" + sheet.getKey() + "\" sheetId=\"" + n + "\" r:id=\"rId" + n + "\"/>");
            rels.append(
                    "<Relationship Id=\"rId" + n + "\" Type=\"" + RELS + "/worksheet\" Target=\"worksheets/sheet" + n
                            + ".xml\"/>");
            sheetParts.put("xl/worksheets/sheet" + n + ".xml",
                    HEAD + "<worksheet xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELS + "\">" + sheet.getValue()
                            + "</worksheet>");
        }
        rels.append("<Relationship Id=\"rId91\" Type=\"" + RELS + "/styles\" Target=\"styles.xml\"/>")
                .append("<Relationship Id=\"rId92\" Type=\"" + RELS + "/sharedStrings\" Target=\"sharedStrings.xml\"/>")
                .append("</Relationships>");
        made.with("[Content_Types].xml", types.append("</Types>").toString());
        made.with("_rels/.rels", HEAD
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\""
                + RELS + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        made.with("xl/workbook.xml", HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELS + "\"><sheets>" + tabs
                + "</sheets></workbook>");
        made.with("xl/_rels/workbook.xml.rels", rels.toString());
        made.with("xl/styles.xml", HEAD + "<styleSheet xmlns=\"" + MAIN
                + "\"><fonts><font><sz val=\"11\"/></font></fonts>"
                + "<fills><fill><patternFill patternType=\"none\"/></fill></fills><borders><border/></borders>"
                + "<cellXfs><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellXfs></styleSheet>");
        made.with("xl/sharedStrings.xml", HEAD + "<sst xmlns=\"" + MAIN + "\"/>");
        sheetParts.forEach(made::with);
        return made;
    }

    Package with(String part, String xml) {
        return with(part, xml.getBytes(StandardCharsets.UTF_8));
    }

    Package with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    /** The shared strings, each the inside of an {@code si}. */
    Package strings(String... items) {
        StringBuilder sst = new StringBuilder(HEAD + "<sst xmlns=\"" + MAIN + "\">");
        for (String item : items) {
            sst.append("<si>").append(item).append("</si>");
        }
        return with("xl/sharedStrings.xml", sst.append("</sst>").toString());
    }

    /** @param inside of the style sheet: fonts, fills, borders, cellXfs */
    Package styles(String inside) {
        return with("xl/styles.xml", HEAD + "<styleSheet xmlns=\"" + MAIN + "\">" + inside + "</styleSheet>");
    }

    /** Changes the text of a part. */
    Package edit(String part, UnaryOperator<String> change) {
        return with(part, change.apply(text(part)));
    }

    /** Stores a part in another encoding, which its declaration then names. */
    Package encoded(String part, Charset charset, String mark) {
        String xml = text(part).replace("encoding=\"UTF-8\"", "encoding=\"" + charset.name() + "\"");
        return with(part, (mark + xml).getBytes(charset));
    }

    Package without(String part) {
        parts.remove(part);
        return this;
    }

    Package renamed(String from, String to) {
        byte[] content = parts.remove(from);
        return with(to, content);
    }

    String text(String part) {
        return new String(parts.get(part), StandardCharsets.UTF_8);
    }

    ZipBuilder zip() {
        ZipBuilder zip = new ZipBuilder();
        parts.forEach(zip::add);
        return zip;
    }

    byte[] bytes() {
        return zip().build();
    }
}
