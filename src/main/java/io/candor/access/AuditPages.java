package io.candor.access;

import java.sql.Connection;
import java.sql.SQLException;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.agroal.api.AgroalDataSource;
import io.candor.web.NavLink;
import io.candor.web.Slice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The audit trail, for administrators. */
@Path("/audit")
@Produces(MediaType.TEXT_HTML)
public class AuditPages {

    private static final int SIZE = 100;

    @Inject
    AgroalDataSource database;

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance audit(Slice<AuditView> entries, AuditFilter filter, AuditVerification checked);
    }

    @GET
    public TemplateInstance page(@BeanParam AuditResource.Query query,
            @QueryParam("after") @DefaultValue("9223372036854775807") long after,
            @QueryParam("verify") boolean verify) throws SQLException {
        AuditFilter filter = query.filter();
        try (Connection connection = database.getConnection()) {
            Slice<AuditView> entries = Slice.of(AuditLog.newest(connection, filter, after, SIZE + 1), SIZE,
                    AuditLog.count(connection, filter), AuditView::of, AuditEntry::seq);
            return Templates.audit(entries, filter,
                    verify ? AuditVerification.of(connection, 0, null) : null);
        }
    }

    @jakarta.enterprise.inject.Produces
    @Singleton
    NavLink nav() {
        return NavLink.section(95, "Audit", "/audit");
    }
}
