package io.candor.core.workbook;

import java.nio.charset.StandardCharsets;

/** Writes {@code c} elements in the prefix of their sheet and, where its encoding is narrow, in ASCII alone. */
final class CellXml {

    private final String prefix;
    private final boolean unicode;

    /** @param prefix of the sheet's elements, with its colon, or empty */
    CellXml(String prefix, boolean unicode) {
        this.prefix = prefix;
        this.unicode = unicode;
    }

    /** @param style index of its format */
    String fresh(CellWrite write, int style) {
        return cell(" r=\"" + write.cell() + '"' + (style > 0 ? " s=\"" + style + '"' : ""), write);
    }

    /** @param attributes to keep, as written, each after a space */
    String cell(String attributes, CellWrite write) {
        String open = '<' + prefix + 'c' + attributes;
        String close = "</" + prefix + "c>";
        return switch (write.form()) {
            case BLANK -> open + "/>";
            case NUMBER -> open + '>' + element("v", "", write.edit().after()) + close;
            case TEXT -> open + " t=\"inlineStr\">" + inline(write.edit().after()) + close;
            case UNCHANGED -> throw new IllegalArgumentException("nothing to write at " + write.cell());
        };
    }

    /** A cell of text without a style. What XML cannot store is left out. */
    String text(CellRef ref, String text) {
        StringBuilder legal = new StringBuilder();
        XmlChars.oneLineBreak(text).codePoints().filter(XmlChars::legal)
                .forEach(legal::appendCodePoint);
        return '<' + prefix + "c r=\"" + ref + "\" t=\"inlineStr\">" + inline(legal.toString()) + "</" + prefix + "c>";
    }

    /** For the value of an attribute in double quotes. */
    static String attribute(String text) {
        return new CellXml("", true).escaped(text).replace("\"", "&quot;");
    }

    private String inline(String text) {
        return '<' + prefix + "is>" + element("t", " xml:space=\"preserve\"", text) + "</" + prefix + "is>";
    }

    String row(int row, String cells) {
        return '<' + prefix + "row r=\"" + (row + 1) + "\">" + cells + "</" + prefix + "row>";
    }

    private String element(String name, String attributes, String text) {
        return '<' + prefix + name + attributes + '>' + escaped(XmlChars.escape(text)) + "</" + prefix + name + '>';
    }

    private String escaped(String text) {
        if (plain(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> {
                    if (c < 0x80 || unicode) {
                        out.appendCodePoint(c);
                    } else {
                        out.append("&#").append(c).append(';');
                    }
                }
            }
        });
        return out.toString();
    }

    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || c == '&' || c == '<' || c == '>') {
                return false;
            }
        }
        return true;
    }

    static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
