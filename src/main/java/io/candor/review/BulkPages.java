package io.candor.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.candor.questionnaire.ItemFilter;
import io.candor.web.Caller;
import io.candor.web.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What is done to many questions at once: accepting, assigning, and taking either back. */
@Path("/questionnaires/{id}/review")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class BulkPages {

    /** Read by the page's script: what it may take back, and in which words it says what was done. */
    private static final String DONE = "HX-Trigger-After-Settle";

    @Inject
    BulkAccept bulk;
    @Inject
    Assigning assigning;
    @Inject
    Caller caller;
    @Inject
    ObjectMapper json;

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance bulk(UUID id, BulkAccept.Preview preview);
    }

    @GET
    @Path("bulk")
    public TemplateInstance preview(UUID id, @BeanParam ItemFilter filter) {
        return Templates.bulk(id, bulk.preview(id, filter));
    }

    @POST
    @Path("bulk")
    public Response accept(UUID id, MultivaluedMap<String, String> fields) {
        Map<Integer, String> editions = new HashMap<>();
        for (String seen : fields.getOrDefault("item", List.of())) {
            int colon = seen.indexOf(':');
            editions.put(number(seen.substring(0, Math.max(colon, 0))), seen.substring(colon + 1));
        }
        if (editions.isEmpty()) {
            throw Problems.invalid("item", "Choose at least one question.");
        }
        BulkAccept.Accepted accepted = bulk.accept(id, editions, caller.name());
        String left = accepted.skipped().isEmpty()
                ? ""
                : "; " + accepted.skipped().size() + " changed meanwhile and wait";
        return changed(id, fields, accepted.accepted(), accepted.batch(),
                "Accepted " + accepted.accepted().size() + left + ".");
    }

    @POST
    @Path("undo")
    public Response undo(UUID id, MultivaluedMap<String, String> fields) {
        UUID batch;
        try {
            batch = UUID.fromString(String.valueOf(fields.getFirst("batch")));
        } catch (IllegalArgumentException e) {
            throw Problems.invalid("batch", "There is no such batch.");
        }
        BulkAccept.Accepted undone = bulk.undo(id, batch, caller.name());
        String left = undone.skipped().isEmpty() ? "" : "; " + undone.skipped().size() + " changed since and stay";
        return changed(id, fields, undone.accepted(), null, "Took back " + undone.accepted().size() + left + ".");
    }

    @POST
    @Path("assign")
    public Response assign(UUID id, MultivaluedMap<String, String> fields) {
        String name = fields.getFirst("assignee");
        String person = name == null || name.isBlank() ? null : name.strip();
        if (person != null && person.length() > 100) {
            throw Problems.invalid("assignee", "A name has at most 100 characters.");
        }
        String scope = String.valueOf(fields.getFirst("scope"));
        List<Integer> items = new ArrayList<>();
        if (scope.equals("item")) {
            items.add(number(fields.getFirst("next")));
        }
        UUID batch = UUID.randomUUID();
        List<Integer> changed = assigning.assign(id, person, items, fields.getFirst("sheet"),
                scope.equals("section") ? fields.getFirst("section") : null, batch, caller.name());
        return changed(id, fields, changed, changed.isEmpty() ? null : batch, person == null
                ? changed.size() + " assigned to nobody."
                : changed.size() + " assigned to " + person + ".");
    }

    private Response changed(UUID id, MultivaluedMap<String, String> fields, List<Integer> numbers, UUID batch,
            String words) {
        int next = number(fields.getFirst("next"));
        TemplateInstance content = QuarkusTransaction.requiringNew()
                .call(() -> ReviewPages.changed(id, numbers, next, null));
        Map<String, Object> done = new HashMap<>(Map.of("words", words));
        if (batch != null) {
            done.put("batch", batch);
        }
        try {
            return Response.ok(content).header(DONE, json.writeValueAsString(Map.of("bulkDone", done))).build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(String.valueOf(text));
        } catch (NumberFormatException e) {
            throw Problems.invalid("item", "\"" + text + "\" is no number of a question.");
        }
    }
}
