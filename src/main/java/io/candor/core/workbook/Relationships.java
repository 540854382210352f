package io.candor.core.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The relationships of one part to others in the package. External ones are left out: no link out of the file is ever
 * followed.
 */
final class Relationships {

    private final Map<String, Relationship> byId;

    private Relationships(Map<String, Relationship> byId) {
        this.byId = byId;
    }

    /**
     * @param type last segment of the type URI, the same in the transitional and the strict form of the standard
     * @param part name of the part
     */
    record Relationship(String type, String part) {
    }

    /** @param part empty for the package itself; a part without relationships has none */
    static Relationships of(ZipParts parts, String part) {
        Map<String, Relationship> byId = new LinkedHashMap<>();
        Optional<ZipPart> stored = parts.find(PartNames.relationshipsOf(part));
        if (stored.isPresent()) {
            try (XmlScanner xml = parts.scan(stored.get()).root("Relationships")) {
                while (xml.child()) {
                    String id = xml.attribute("Id");
                    String type = xml.attribute("Type", "");
                    String target = xml.attribute("Target");
                    if (id != null && target != null && !"External".equals(xml.attribute("TargetMode"))) {
                        byId.put(id, new Relationship(type.substring(type.lastIndexOf('/') + 1),
                                PartNames.resolve(part, target)));
                    }
                    xml.skip();
                }
            }
        }
        return new Relationships(byId);
    }

    Optional<Relationship> byId(String id) {
        return Optional.ofNullable(id == null ? null : byId.get(id));
    }

    /** Parts related in this way, in file order. */
    List<String> ofType(String type) {
        return byId.values().stream().filter(r -> r.type().equals(type)).map(Relationship::part).toList();
    }

    Optional<String> first(String type) {
        return ofType(type).stream().findFirst();
    }

    boolean hasId(String id) {
        return byId.containsKey(id);
    }
}
