package io.candor.bank;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.candor.web.NavLink;
import io.candor.web.Page;
import io.candor.web.Pager;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The bank as a list that follows while somebody types. */
@Path("/bank")
@Produces(MediaType.TEXT_HTML)
public class BankPages {

    private static final int SIZE = 50;

    @Inject
    Browsing browsing;

    @CheckedTemplate(basePath = "bank")
    static class Templates {
        static native TemplateInstance list(Page<AnswerSummary> page, Pager pager, FacetPanel panel, String q,
                boolean bare);
    }

    @GET
    @Blocking
    public TemplateInstance list(@BeanParam AnswerFilter filter, @QueryParam("page") @DefaultValue("0") int page,
            @Context UriInfo at) {
        Page<AnswerSummary> found = browsing.list(filter, page, SIZE);
        return Templates.list(found, Pager.of(at, found), FacetPanel.of(browsing, filter),
                filter.hasWords() ? filter.q : "", AnswerCollection.keys().isEmpty());
    }

    @jakarta.enterprise.inject.Produces
    @Singleton
    NavLink nav() {
        return NavLink.section(20, "Bank", "/bank");
    }
}
