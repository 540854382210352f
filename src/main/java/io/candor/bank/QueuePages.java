package io.candor.bank;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestForm;

import io.candor.bank.QueueView.Tab;
import io.candor.web.Caller;
import io.candor.web.Flash;
import io.candor.web.Page;
import io.candor.web.Pager;
import io.candor.web.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** What waits for curators, sort by sort. */
@Path("/bank")
@Produces(MediaType.TEXT_HTML)
public class QueuePages {

    private static final int SIZE = 50;

    @Inject
    CuratorDesk desk;
    @Inject
    ProposalResource proposals;
    @Inject
    Requesting requesting;
    @Inject
    Proposing proposing;
    @Inject
    BankComparison comparison;
    @Inject
    Caller caller;
    @Inject
    Flash flash;

    @CheckedTemplate(basePath = "bank")
    static class Templates {
        static native TemplateInstance queue(QueueView view);
    }

    @GET
    @Path("queue")
    @Blocking
    public TemplateInstance queue(@QueryParam("tab") @DefaultValue("in-review") String tab,
            @QueryParam("collection") @DefaultValue("") String collection, @QueryParam("reason") String reason,
            @QueryParam("page") @DefaultValue("0") int page, @Context UriInfo at) {
        if (!collection.isEmpty()) {
            Collections.known("collection", List.of(collection));
        }
        List<Tab> reasons = desk.reasons(collection, reason);
        List<Tab> tabs = new ArrayList<>(desk.queues(collection, tab, reasons));
        tabs.add(new Tab("duplicates", "Near-duplicates", null, tab.equals("duplicates")));
        tabs.add(new Tab("conflicts", "Conflicts", null, tab.equals("conflicts")));
        QueueView view = new QueueView(tab, collection, tabs);
        return Templates.queue(switch (tab) {
            case "in-review", "draft" -> {
                Page<DueAnswer> found = desk.due(collection, tab, page, SIZE);
                yield view.due(found, List.of(), Pager.of(at, found));
            }
            case "due" -> {
                String chosen = reason != null
                        ? reason
                        : reasons.stream().filter(r -> r.waiting() > 0).map(Tab::key).findFirst().orElse("expired");
                Page<DueAnswer> found = desk.due(collection, chosen, page, SIZE);
                yield view.due(found, reasons.stream()
                        .map(r -> new Tab(r.key(), r.name(), r.waiting(), r.key().equals(chosen))).toList(),
                        Pager.of(at, found));
            }
            case "proposals" -> {
                Page<ProposalView> found = proposals.list("open", null, page, SIZE);
                yield view.proposals(found, Pager.of(at, found));
            }
            case "requests" -> {
                Page<RequestView> found = desk.requests(collection, page, SIZE);
                yield view.requests(found, Pager.of(at, found));
            }
            case "duplicates" -> view.findings(findings(view, Finding.Kind.DUPLICATE));
            case "conflicts" -> view.findings(findings(view, Finding.Kind.CONFLICT));
            default -> throw Problems.notFound("queue " + tab);
        });
    }

    private List<Finding> findings(QueueView view, Finding.Kind kind) {
        List<String> where = view.all() ? view.collections() : List.of(view.collection());
        return where.stream().flatMap(c -> comparison.whole(c).stream()).filter(f -> f.kind() == kind)
                .filter(f -> f.accepted() == null).limit(200).toList();
    }

    @POST
    @Path("proposals/{id}/accept")
    public Response accept(long id) {
        return then("/bank/queue?tab=proposals", () -> {
            AnswerDetail wider = proposing.accept(id, caller.name());
            flash.done("The wording is in a new revision, which needs an approval.");
            return "/bank/answers/" + wider.summary().id();
        });
    }

    @POST
    @Path("proposals/{id}/reject")
    public Response reject(long id, @RestForm String reason) {
        return then("/bank/queue?tab=proposals", () -> {
            ProposalView left = proposing.reject(id, caller.name(), needed(reason));
            flash.done("Left as it is; whoever proposed it can read why.");
            return "/bank/answers/" + left.answer();
        });
    }

    @POST
    @Path("requests/{id}/decline")
    public Response decline(long id, @RestForm String reason) {
        return then("/bank/queue?tab=requests", () -> {
            requesting.declined(id, needed(reason), caller.name());
            flash.done("Declined; whoever asked can read why.");
            return "/bank/queue?tab=requests";
        });
    }

    private Response then(String back, Supplier<String> step) {
        try {
            return Response.seeOther(URI.create(step.get())).build();
        } catch (HttpProblem refused) {
            flash.failed(refused.getTitle() + ": " + refused.getDetail());
            return Response.seeOther(URI.create(back)).build();
        }
    }

    private static String needed(String reason) {
        if (reason == null || reason.isBlank()) {
            throw Problems.invalid("reason", "Say why; others read it in the history.");
        }
        return reason.strip();
    }
}
