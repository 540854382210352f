package io.candor.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;

import io.candor.web.Problems;

/** The control references of the bank, each with the number of answers that bear on it. */
@Path("/api/v1/controls")
@Tag(name = "Bank")
public class ControlResource {

    @Inject
    Session database;

    /** @param controls in the framework's own order */
    public record FrameworkFacet(String framework, long answers, List<ControlFacet> controls) {
    }

    /** @param reference as an answer carries it */
    public record ControlFacet(String reference, long answers) {
    }

    /**
     * @param frameworks known frameworks with their controls
     * @param unknown references of no known form, to be put right
     */
    public record Controls(List<FrameworkFacet> frameworks, List<ControlFacet> unknown) {
    }

    @GET
    @Transactional
    @Operation(operationId = "listControls", summary = "Control references as facets, with the number of answers of each")
    public Controls list(@Parameter(example = "datanostro") @QueryParam("collection") String collection,
            @Parameter(description = "ISO27001:2022, SOC2, CAIQ, NIST-CSF or GDPR", example = "SOC2") @QueryParam("framework") String framework) {
        if (framework != null && ControlReference.Framework.byLabel(framework).isEmpty()) {
            throw Problems.invalid("framework", "There is no framework \"" + framework + "\"; known are "
                    + String.join(", ", ControlReference.Framework.labels()) + ".");
        }
        Map<ControlReference, Long> known = new TreeMap<>();
        List<ControlFacet> unknown = new ArrayList<>();
        for (Object[] row : counted(collection)) {
            Optional<ControlReference> reference = ControlReference.parse((String) row[0]);
            reference.ifPresentOrElse(r -> known.merge(r, (Long) row[1], Long::sum),
                    () -> unknown.add(new ControlFacet((String) row[0], (Long) row[1])));
        }
        List<FrameworkFacet> facets = new ArrayList<>();
        for (ControlReference.Framework each : ControlReference.Framework.values()) {
            if (framework == null || each.label().equalsIgnoreCase(framework)) {
                facets.add(facet(each, known));
            }
        }
        return new Controls(facets, framework == null ? unknown : List.of());
    }

    private static FrameworkFacet facet(ControlReference.Framework framework, Map<ControlReference, Long> known) {
        List<ControlFacet> controls = known.entrySet().stream().filter(e -> e.getKey().framework() == framework)
                .map(e -> new ControlFacet(e.getKey().toString(), e.getValue())).toList();
        return new FrameworkFacet(framework.label(), controls.stream().mapToLong(ControlFacet::answers).sum(),
                controls);
    }

    private List<Object[]> counted(String collection) {
        return database.createNativeQuery("""
                select c.reference, count(*) from answer a
                    join revision r on r.answer_id = a.id and r.number = a.latest_revision
                    cross join lateral jsonb_array_elements_text(r.content -> 'controls') as c(reference)
                where a.state <> 'retired' and (cast(:collection as text) is null or a.collection = :collection)
                group by c.reference order by c.reference""", Object[].class)
                .setParameter("collection", collection, String.class).getResultList();
    }
}
