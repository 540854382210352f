package io.candor.app;

import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Gives parameters that mean the same in every operation their example once. */
public class ParameterExamples implements OASFilter {

    private static final Map<String, Object> EXAMPLES = Map.ofEntries(
            Map.entry("If-Match", "\"3\""),
            Map.entry("Prefer", "wait=30"),
            Map.entry("after", 40),
            Map.entry("answer", "datanostro/soc2"),
            Map.entry("collection", "datanostro"),
            Map.entry("customer", "Northwind Bank"),
            Map.entry("differing", true),
            Map.entry("from", "2026-01-01"),
            Map.entry("item", 12),
            Map.entry("owner", "operations"),
            Map.entry("questionnaire", "2cb1a0dd-901d-47c1-b8f8-eed7f9055d25"),
            Map.entry("revision", "536f9f55349f82376fd822287b808265fd491c27653c3ec1796f2075774cda50"),
            Map.entry("state", "open"),
            Map.entry("tag", "backup"),
            Map.entry("to", "2026-12-31"),
            Map.entry("unassigned", true),
            Map.entry("unused", true),
            Map.entry("verdict", "yes"),
            Map.entry("visibility", "public"));

    @Override
    public Parameter filterParameter(Parameter p) {
        boolean own = p.getExample() != null || p.getExamples() != null && !p.getExamples().isEmpty();
        if (!own && p.getSchema() != null && allows(p.getSchema().getEnumeration(), EXAMPLES.get(p.getName()))) {
            p.setExample(EXAMPLES.get(p.getName()));
        }
        return p;
    }

    private static boolean allows(List<Object> enumeration, Object example) {
        return enumeration == null || enumeration.isEmpty() || enumeration.contains(example);
    }
}
