package io.candor.core.workbook;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** {@code [Content_Types].xml}: what each part is. */
final class ContentTypes {

    static final String PART = "[Content_Types].xml";

    private final Map<String, String> byPart = new HashMap<>();
    private final Map<String, String> byExtension = new HashMap<>();

    static ContentTypes of(ZipParts parts) {
        ContentTypes types = new ContentTypes();
        try (XmlScanner xml = parts.scan(parts.require(PART)).root("Types")) {
            while (xml.child()) {
                String type = xml.attribute("ContentType", "");
                if (xml.at("Override")) {
                    types.byPart.put(ZipParts.key(xml.attribute("PartName", "")), type);
                } else {
                    types.byExtension.put(xml.attribute("Extension", "").toLowerCase(Locale.ROOT), type);
                }
                xml.skip();
            }
        }
        return types;
    }

    /** Empty where the package does not say. */
    String of(String part) {
        String key = ZipParts.key(part);
        return byPart.getOrDefault(key, byExtension.getOrDefault(key.substring(key.lastIndexOf('.') + 1), ""));
    }
}
