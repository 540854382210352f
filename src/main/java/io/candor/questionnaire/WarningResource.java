package io.candor.questionnaire;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What to know before a questionnaire goes out. */
@Path("/api/v1/questionnaires/{id}/warnings")
@Tag(name = "Questionnaires")
public class WarningResource {

    @Inject
    Warnings warnings;

    @GET
    @Transactional
    @Operation(operationId = "listWarnings", summary = "What expires before the due date, and what may no longer be said and is held back")
    public List<Warnings.Warning> list(UUID id) {
        return warnings.of(QuestionnaireResource.find(id));
    }
}
