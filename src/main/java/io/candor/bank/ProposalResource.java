package io.candor.bank;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import io.candor.web.Caller;
import io.candor.web.Page;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Parameters;

/** Wordings that people propose, often from a review, for a curator to decide. */
@Path("/api/v1/proposals")
@Tag(name = "Bank")
public class ProposalResource {

    @Inject
    Proposing proposing;
    @Inject
    Caller caller;

    @GET
    @Transactional
    @Operation(operationId = "listWordingProposals", summary = "Proposed wordings, oldest first")
    public Page<ProposalView> list(
            @Parameter(description = "open, accepted or rejected") @QueryParam("state") @DefaultValue("open") String state,
            @Parameter(description = "Only those for this answer", example = "datanostro/rpo") @QueryParam("answer") String answer,
            @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("50") int size) {
        Page.check(page, size);
        PanacheQuery<WordingProposal> query = WordingProposal.find("""
                state = :state and (:answer is null or answerId in
                (select a.id from Answer a where concat(a.collection, '/', a.key) = :answer)) order by id""",
                Parameters.with("state", state).and("answer", answer));
        List<WordingProposal> found = query.page(page, size).list();
        Map<Long, Answer> answers = new HashMap<>();
        Answer.<Answer>list("id in ?1", found.stream().map(p -> p.answerId).toList())
                .forEach(a -> answers.put(a.id, a));
        return new Page<>(found.stream().map(p -> ProposalView.of(p, answers.get(p.answerId))).toList(), page, size,
                query.count());
    }

    @POST
    @Path("{id}/accept")
    @Operation(operationId = "acceptWording", summary = "Take the wording over: a new revision, which needs an approval")
    public RestResponse<AnswerDetail> accept(@Parameter(example = "7") long id) {
        return AnswerResource.tagged(proposing.accept(id, caller.name()));
    }

    @POST
    @Path("{id}/reject")
    @Operation(operationId = "rejectWording", summary = "Leave the wording, with a reason")
    public ProposalView reject(@Parameter(example = "7") long id,
            @NotNull @Valid TransitionResource.WithReason body) {
        return proposing.reject(id, caller.name(), body.reason());
    }
}
