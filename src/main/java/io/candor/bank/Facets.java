package io.candor.bank;

import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many answers each value of each field has among those that the filter leaves; the most frequent first.
 *
 * @param total answers that the filter leaves
 */
@Schema(name = "Facets")
public record Facets(long total, Map<String, List<Count>> facets) {

    public record Count(String value, long answers) {
    }
}
