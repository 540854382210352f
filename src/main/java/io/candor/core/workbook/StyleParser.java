package io.candor.core.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.ss.usermodel.BuiltinFormats;

import io.candor.core.workbook.StyleTable.CellFormat;

/** Reads the styles part. */
final class StyleParser {

    /** Excel's own limit on cell formats is 65,490; cells keep theirs in sixteen bits. */
    static final int MAX_FORMATS = 65_535;
    private static final Font DEFAULT_FONT = new Font(false, 11, "");

    private final XmlScanner xml;
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Font> fonts = new ArrayList<>();
    private final List<String> fills = new ArrayList<>();
    private final List<Boolean> borders = new ArrayList<>();
    private final Map<CellStyleView, CellStyleView> looks = new HashMap<>();
    private final List<CellFormat> formats = new ArrayList<>();

    private record Font(boolean bold, double points, String color) {
    }

    private StyleParser(XmlScanner xml) {
        this.xml = xml;
    }

    static StyleTable read(XlsxPackage workbook) {
        Optional<ZipPart> part = workbook.relationships().first("styles").flatMap(workbook.parts()::find);
        if (part.isEmpty()) {
            return new StyleTable(List.of());
        }
        try (XmlScanner xml = workbook.parts().scan(part.get()).root("styleSheet")) {
            return new StyleParser(xml).read();
        }
    }

    private StyleTable read() {
        while (xml.child()) {
            switch (xml.name()) {
                case "numFmts" -> each(() -> {
                    codes.put(xml.number("numFmtId", 0), xml.attribute("formatCode", "General"));
                    xml.skip();
                });
                case "fonts" -> each(() -> fonts.add(font()));
                case "fills" -> each(() -> fills.add(fill()));
                case "borders" -> each(() -> borders.add(bordered()));
                case "cellXfs" -> each(() -> formats.add(format()));
                default -> xml.skip();
            }
        }
        return new StyleTable(formats.size() > MAX_FORMATS ? formats.subList(0, MAX_FORMATS) : formats);
    }

    private void each(Runnable child) {
        while (xml.child()) {
            child.run();
        }
    }

    private Font font() {
        boolean bold = false;
        double points = DEFAULT_FONT.points();
        String color = "";
        while (xml.child()) {
            switch (xml.name()) {
                case "b" -> bold = xml.flag("val", true);
                case "sz" -> points = Numbers.parse(xml.attribute("val"), points);
                case "color" -> color = ColorKey.font(xml);
                default -> {
                    // names, underlines, families tell no headings
                }
            }
            xml.skip();
        }
        return new Font(bold, points, color);
    }

    private String fill() {
        String key = "";
        while (xml.child()) {
            if (xml.at("patternFill")) {
                key = pattern();
            } else {
                key = "gradient";
                while (xml.child()) {
                    while (xml.child()) {
                        key += ',' + ColorKey.fill(xml);
                        xml.skip();
                    }
                }
            }
        }
        return key.length() > 200 ? key.substring(0, 200) : key;
    }

    private String pattern() {
        String type = xml.attribute("patternType", "none");
        String front = "";
        String back = "";
        while (xml.child()) {
            if (xml.at("fgColor")) {
                front = ColorKey.fill(xml);
            } else if (xml.at("bgColor")) {
                back = ColorKey.fill(xml);
            }
            xml.skip();
        }
        return switch (type) {
            case "none" -> "";
            case "solid" -> front;
            default -> type + ',' + front + ',' + back;
        };
    }

    private boolean bordered() {
        boolean any = false;
        while (xml.child()) {
            boolean side = switch (xml.name()) {
                case "left", "right", "top", "bottom", "start", "end" -> true;
                default -> false;
            };
            any |= side && !xml.attribute("style", "none").equals("none");
            xml.skip();
        }
        return any;
    }

    private CellFormat format() {
        int number = xml.number("numFmtId", 0);
        Font font = at(fonts, xml.number("fontId", 0), DEFAULT_FONT);
        String fill = at(fills, xml.number("fillId", 0), "");
        boolean bordered = at(borders, xml.number("borderId", 0), false);
        boolean wrapped = false;
        boolean locked = true;
        while (xml.child()) {
            if (xml.at("alignment")) {
                wrapped = xml.flag("wrapText", false);
            } else if (xml.at("protection")) {
                locked = xml.flag("locked", true);
            }
            xml.skip();
        }
        CellStyleView look = new CellStyleView(font.bold(), font.points(), fill, font.color(), bordered, wrapped);
        look = looks.computeIfAbsent(look, same -> same);
        return new CellFormat(look, locked, number, code(number));
    }

    private String code(int number) {
        String code = codes.get(number);
        if (code == null) {
            code = BuiltinFormats.getBuiltinFormat(number);
        }
        return code == null ? "General" : code;
    }

    private static <T> T at(List<T> list, int index, T otherwise) {
        return index < list.size() ? list.get(index) : otherwise;
    }
}
