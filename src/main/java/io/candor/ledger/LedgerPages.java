package io.candor.ledger;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
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

/** What was told: entry by entry, by customer, by answer; and what contradicts itself. */
@Path("/ledger")
@Produces(MediaType.TEXT_HTML)
public class LedgerPages {

    private static final int SIZE = 50;

    @Inject
    LedgerResource ledger;
    @Inject
    Customers customers;
    @Inject
    CustomersTold customersTold;
    @Inject
    Usage usage;
    @Inject
    Contradictions contradictions;

    @CheckedTemplate(basePath = "ledger")
    static class Templates {
        static native TemplateInstance entries(Page<LedgerEntryView> page, Pager pager, LedgerQuery query,
                String queryString);

        static native TemplateInstance customers(Page<Customers.Customer> page, Pager pager, String words);

        static native TemplateInstance answers(Page<Usage.AnswerUse> page, Pager pager, boolean unused);

        static native TemplateInstance told(String answer, List<CustomersTold.ToldCustomer> customers,
                List<Usage.Rewrite> rewrites);

        static native TemplateInstance contradictions(List<Contradictions.Contradiction> found);
    }

    @GET
    @Transactional
    public TemplateInstance entries(@BeanParam LedgerQuery query, @QueryParam("page") @DefaultValue("0") int page,
            @Context UriInfo at) {
        query.blankIsNothing();
        Page<LedgerEntryView> found = ledger.list(query, page, SIZE);
        String asked = at.getRequestUri().getRawQuery();
        return Templates.entries(found, Pager.of(at, found), query, asked == null ? "" : "?" + asked);
    }

    @GET
    @Path("customers")
    @Transactional
    public TemplateInstance customers(@QueryParam("q") @DefaultValue("") String words,
            @QueryParam("page") @DefaultValue("0") int page, @Context UriInfo at) {
        Page<Customers.Customer> found = customers.list(words, page, SIZE);
        return Templates.customers(found, Pager.of(at, found), words);
    }

    @GET
    @Path("answers")
    @Transactional
    public TemplateInstance answers(@QueryParam("unused") boolean unused,
            @QueryParam("page") @DefaultValue("0") int page, @Context UriInfo at) {
        Page.check(page, SIZE);
        Usage.Found<Usage.AnswerUse> found = usage.answers(null, unused, page, SIZE);
        Page<Usage.AnswerUse> shown = new Page<>(found.items(), page, SIZE, found.total());
        return Templates.answers(shown, Pager.of(at, shown), unused);
    }

    /** Who was told this? */
    @GET
    @Path("answers/{collection}/{key}")
    @Transactional
    public TemplateInstance told(String collection, String key) {
        String answer = collection + "/" + key;
        return Templates.told(answer, customersTold.of(answer, null), usage.rewrites(answer, 0, SIZE).items());
    }

    @GET
    @Path("contradictions")
    @Blocking
    @Transactional
    public TemplateInstance contradictions() {
        return Templates.contradictions(contradictions.since(null, null));
    }

    @jakarta.enterprise.inject.Produces
    @Singleton
    NavLink nav() {
        return NavLink.section(30, "Ledger", "/ledger");
    }
}
