package io.candor.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.agroal.api.AgroalDataSource;
import io.candor.web.Csv;
import io.candor.web.Slice;

/** Who did what. Read only: the service writes it, and nobody else. */
@Path("/api/v1/audit")
@Tag(name = "Access")
public class AuditResource {

    private static final int MOST_ROWS = 100_000;

    @Inject
    AgroalDataSource database;

    /** The filter as parameters. */
    public static class Query {
        @Parameter(description = "Only what this person did", example = "ada")
        @QueryParam("actor")
        public String actor;
        @Parameter(description = "Only this action, or those that begin with it", example = "account")
        @QueryParam("action")
        public String action;
        @Parameter(description = "Only what was done to this", example = "datanostro/rpo")
        @QueryParam("subject")
        public String subject;

        AuditFilter filter() {
            return new AuditFilter(blankless(actor), blankless(action), blankless(subject));
        }

        private static String blankless(String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    @GET
    @Operation(operationId = "listAudit", summary = "The audit trail, newest first")
    public Slice<AuditView> list(@BeanParam Query query,
            @Parameter(description = "Only those before this entry: next of the stretch before") @QueryParam("after") @DefaultValue("9223372036854775807") long after,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("100") int size)
            throws SQLException {
        Slice.check(size);
        try (Connection connection = database.getConnection()) {
            return Slice.of(AuditLog.newest(connection, query.filter(), after, size + 1), size,
                    AuditLog.count(connection, query.filter()), AuditView::of, AuditEntry::seq);
        }
    }

    @GET
    @Path("export.csv")
    @Produces(Csv.MEDIA_TYPE)
    @Operation(operationId = "downloadAudit", summary = "The audit trail as a table, with its hashes: the newest 100,000 entries")
    @APIResponse(responseCode = "200", content = @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public Response download(@BeanParam Query query) throws SQLException {
        try (Connection connection = database.getConnection()) {
            List<List<Object>> rows = AuditLog.newest(connection, query.filter(), Long.MAX_VALUE, MOST_ROWS).stream()
                    .map(e -> Arrays.<Object>asList(e.seq(), e.at(), e.actor(), e.via(), e.address(), e.action(),
                            e.subject(), e.before(), e.after(), e.previous(), e.hash()))
                    .toList();
            return Csv.download("audit.csv", AuditEntry.COLUMNS, rows);
        }
    }

    @GET
    @Path("verification")
    @Operation(operationId = "verifyAudit", summary = "Whether every entry is as it was written; candor audit verify asks the database itself")
    public AuditVerification verify(
            @Parameter(description = "Number of an entry that was written down elsewhere", example = "120") @QueryParam("seq") @DefaultValue("0") long seq,
            @Parameter(description = "Its hash then", example = "536f9f55349f82376fd822287b808265fd491c27653c3ec1796f2075774cda50") @QueryParam("hash") String hash)
            throws SQLException {
        try (Connection connection = database.getConnection()) {
            return AuditVerification.of(connection, seq, hash);
        }
    }
}
