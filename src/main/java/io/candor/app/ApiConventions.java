package io.candor.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/** What holds for every operation is described in one place: how errors look, which can come, keys and tokens. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiConventions implements OASFilter {

    private static final String PROBLEM = "Problem";
    private static final String TOKEN = "token";
    private static final String SESSION = "session";
    /** Needs no name; see the table of {@code io.candor.access}. */
    private static final String OPEN = "/api/v1/trust/";
    private static final Map<String, String> MEANING = Map.of("201", "Made", "202", "Taken on", "204", "Done");
    private static final String PROBLEM_JSON = "application/problem+json";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents().addSchema(PROBLEM, problem());
        api.getComponents().addSecurityScheme(TOKEN, OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP).scheme("bearer")
                .description("A token from POST /api/v1/tokens; its scopes say what it may be used for"));
        api.getComponents().addSecurityScheme(SESSION, OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.APIKEY).in(SecurityScheme.In.COOKIE).name("candor_session")
                .description("Of a person who signed in with a browser: at /sign-in with a password, or at "
                        + "/sign-in/company by the company's OpenID Connect provider (authorization code with PKCE). "
                        + "What changes something must come from a page of this service."));
        api.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(TOKEN));
        api.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(SESSION));
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> describe(path, method, operation)));
    }

    private static void describe(String path, HttpMethod method, Operation operation) {
        if (path.startsWith(OPEN)) {
            operation.setSecurity(List.of());
        }
        if (method == HttpMethod.POST) {
            operation.addParameter(OASFactory.createParameter().name("Idempotency-Key").in(In.HEADER)
                    .description(
                            "Drawn anew for each new request; sent again under the same key, it is carried out once")
                    .schema(OASFactory.createSchema().addType(SchemaType.STRING).maxLength(255))
                    .example("5b0c1d5e-8a55-4c0e-9c5a-0e6b0f3f9a11"));
        }
        errors(path, method, operation).forEach((status, when) -> {
            APIResponse response = operation.getResponses().getAPIResponse(status);
            if (response == null) {
                response = OASFactory.createAPIResponse().description(when);
                operation.getResponses().addAPIResponse(status, response);
            }
        });
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (response.getDescription() == null || response.getDescription().isEmpty()) {
                response.setDescription(MEANING.getOrDefault(status, "Done"));
            }
            if (status.startsWith("4") || status.startsWith("5") || status.equals("default")) {
                asProblem(response);
            }
        });
    }

    private static Map<String, String> errors(String path, HttpMethod method, Operation operation) {
        Map<String, String> errors = new LinkedHashMap<>();
        errors.put("400", "The request is not valid; errors names every field");
        errors.put("401", "No token, or one that is not valid any more");
        errors.put("403", "Neither your roles nor the token's scopes allow it");
        if (path.contains("{")) {
            errors.put("404", "There is no such thing, or none that you may see");
        }
        if (method == HttpMethod.POST) {
            errors.put("409", "Its state does not allow it now, or the same request is still being carried out");
            errors.put("422", "It cannot be carried out as it is, or the Idempotency-Key belongs to another request");
        }
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        if (parameters.stream().anyMatch(p -> "If-Match".equals(p.getName()))) {
            errors.put("412", "Somebody changed it meanwhile; current is what it is now");
            errors.put("428", "If-Match is missing");
        }
        boolean file = operation.getRequestBody() != null && operation.getRequestBody().getContent() != null
                && operation.getRequestBody().getContent().hasMediaType("multipart/form-data");
        if (file) {
            errors.put("413", "The request or the file is larger than allowed");
            errors.put("415", "The file is of no kind that is taken here");
        }
        errors.put("429", "Too many requests; Retry-After says when to come again");
        errors.put("default", "Anything else that went wrong");
        return errors;
    }

    private static void asProblem(APIResponse response) {
        if (response.getContent() != null && !response.getContent().getMediaTypes().isEmpty()) {
            return;
        }
        MediaType body = OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM));
        response.setContent(OASFactory.createContent().addMediaType(PROBLEM_JSON, body));
    }

    private static Schema problem() {
        Schema text = OASFactory.createSchema().addType(SchemaType.STRING);
        Schema field = OASFactory.createSchema().addType(SchemaType.OBJECT)
                .addProperty("field", OASFactory.createSchema().addType(SchemaType.STRING))
                .addProperty("message", OASFactory.createSchema().addType(SchemaType.STRING));
        return OASFactory.createSchema().addType(SchemaType.OBJECT)
                .description("RFC 9457. The type never changes its meaning; further members depend on it.")
                .addProperty("type", OASFactory.createSchema().addType(SchemaType.STRING).format("uri"))
                .addProperty("title", text)
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER).format("int32"))
                .addProperty("detail", OASFactory.createSchema().addType(SchemaType.STRING))
                .addProperty("instance", OASFactory.createSchema().addType(SchemaType.STRING))
                .addProperty("errors", OASFactory.createSchema().addType(SchemaType.ARRAY).items(field)
                        .description("Of invalid-request: every field that is wrong"))
                .addExample(example());
    }

    /** In one order, whatever the run: the description is compared with a file. */
    private static Map<String, Object> example() {
        String wrong = "size must be between 1 and 200";
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("field", "size");
        field.put("message", wrong);
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", "urn:candor:problem:invalid-request");
        example.put("title", "The request is not valid");
        example.put("status", 400);
        example.put("detail", wrong);
        example.put("errors", List.of(field));
        return example;
    }
}
