package io.candor.ledger;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.candor.bank.AnswerCollection;
import io.candor.bank.FreshnessFigures;
import io.candor.bank.RequestView;
import io.candor.bank.Requesting;
import io.candor.web.NavLink;
import io.candor.web.Page;
import io.candor.web.Pager;
import io.candor.web.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** How well the bank answers, and what it lacks, as plots with the numbers behind them. */
@Path("/insights")
@Produces(MediaType.TEXT_HTML)
public class InsightPages {

    private static final int SIZE = 25;

    @Inject
    MonthlyFigures figures;
    @Inject
    FreshnessFigures freshness;
    @Inject
    Workload workload;
    @Inject
    Gaps gaps;
    @Inject
    Requesting requests;

    @CheckedTemplate(basePath = "insights")
    static class Templates {
        static native TemplateInstance overview(InsightView view);

        static native TemplateInstance gaps(Page<Gap> page, Pager pager, Page<RequestView> requests, String collection,
                List<String> collections, String order, boolean asked);
    }

    @GET
    @Transactional
    public TemplateInstance overview(@QueryParam("collection") @DefaultValue("") String collection) {
        String one = known(collection);
        return Templates.overview(InsightView.of(collection, figures.of(one, null, null), freshness.byCollection(),
                workload.now(), gaps.of(one, null, Gaps.Order.ASKED)));
    }

    @GET
    @Path("gaps")
    @Transactional
    public TemplateInstance gaps(@QueryParam("collection") @DefaultValue("") String collection,
            @QueryParam("order") @DefaultValue("asked") String order, @QueryParam("page") @DefaultValue("0") int page,
            @Context UriInfo at) {
        Page.check(page, SIZE);
        String one = known(collection);
        List<Gap> found = gaps.of(one, null, Gaps.Order.bySlug(order)
                .orElseThrow(() -> Problems.invalid("order", "order must be asked or deal-value.")));
        Page<Gap> shown = new Page<>(found.stream().skip((long) page * SIZE).limit(SIZE).toList(), page, SIZE,
                found.size());
        return Templates.gaps(shown, Pager.of(at, shown), requests.list("open", one, 0, SIZE), collection,
                AnswerCollection.keys(), order, !found.isEmpty() || !figures.of(one, null, null).isEmpty());
    }

    private static String known(String collection) {
        if (collection.isEmpty()) {
            return null;
        }
        if (!AnswerCollection.unknown(List.of(collection)).isEmpty()) {
            throw Problems.notFound("collection " + collection);
        }
        return collection;
    }

    @jakarta.enterprise.inject.Produces
    @Singleton
    NavLink nav() {
        return NavLink.section(40, "Insights", "/insights");
    }
}
