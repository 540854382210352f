package io.candor.bank;

import java.net.URI;
import java.util.function.Function;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.candor.bank.ProposeResource.NewProposal;
import io.candor.web.Caller;
import io.candor.web.Flash;
import io.candor.web.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;

/**
 * What the buttons of an answer's page do. A refusal is told on the page that the person stands on, which by then shows
 * what there is now.
 */
@Path("/bank/answers/{collection}/{key}")
@Produces(MediaType.TEXT_HTML)
public class AnswerActionPages {

    @Inject
    Reviewing reviewing;
    @Inject
    Approving approving;
    @Inject
    Editing editing;
    @Inject
    Retiring retiring;
    @Inject
    Restoring restoring;
    @Inject
    Deleting deleting;
    @Inject
    Merging merging;
    @Inject
    ResolvingConflicts conflicts;
    @Inject
    ProposeResource proposing;
    @Inject
    EvidenceResource evidence;
    @Inject
    Caller caller;
    @Inject
    Flash flash;

    @POST
    @Path("{action}")
    public Response act(String collection, String key, String action, @RestForm String version,
            @RestForm String reason, @RestForm int revision) {
        AnswerKey id = new AnswerKey(collection, key);
        String tag = '"' + version + '"';
        String who = caller.name();
        return switch (action) {
            case "submit" -> done(id, "Handed over for approval.", a -> reviewing.submit(a, tag, who, text(reason)));
            case "approve" ->
                done(id, "Approved: this is what customers are told from now on.",
                        a -> approving.approve(a, tag, who, text(reason)));
            case "return" ->
                done(id, "Returned to its author.", a -> reviewing.giveBack(a, tag, who, needed(reason)));
            case "discard" ->
                done(id, "The waiting revision is dropped.", a -> editing.discard(a, tag, who, text(reason)));
            case "retire" ->
                done(id, "Retired: nobody is told it any more.", a -> retiring.retire(a, tag, who, needed(reason)));
            case "restore" ->
                done(id, "Revision " + revision + " is back, as a draft that needs an approval.",
                        a -> restoring.restore(a, tag, revision, who, needed(reason)));
            default -> throw Problems.notFound("action " + action);
        };
    }

    @POST
    @Path("delete")
    public Response delete(String collection, String key, @RestForm String version) {
        deleting.delete(new AnswerKey(collection, key), '"' + version + '"');
        flash.done(collection + "/" + key + " is forgotten.");
        return Response.seeOther(URI.create("/bank")).build();
    }

    @POST
    @Path("merge")
    public Response merge(String collection, String key, @RestForm String version, @RestForm String into,
            @RestForm String reason) {
        String stays = needed("into", into);
        AnswerKey kept = new AnswerKey(collection, stays.substring(stays.indexOf('/') + 1));
        return done(new AnswerKey(collection, key), "Merged: " + kept + " has the wordings now.",
                a -> merging.merge(a, '"' + version + '"', kept, caller.name(), needed(reason)));
    }

    @POST
    @Path("accept-conflict")
    public Response accept(String collection, String key, @RestForm String other, @RestForm String reason) {
        return done(new AnswerKey(collection, key), "The conflict is accepted; a changed text asks anew.", a -> {
            conflicts.accept(a, AnswerKey.parse(needed("other", other)), caller.name(), needed(reason));
            return null;
        });
    }

    @POST
    @Path("proposals")
    public Response propose(String collection, String key, @RestForm String text, @RestForm String stance) {
        return done(new AnswerKey(collection, key), "Proposed; a curator decides.", a -> {
            proposing.propose(collection, key, new NewProposal(needed("text", text), stance, null, null));
            return null;
        });
    }

    @POST
    @Path("evidence")
    public Response attach(String collection, String key, @RestForm("file") FileUpload file, @RestForm String title,
            @RestForm String visibility, @RestForm String validUntil) {
        return done(new AnswerKey(collection, key), "Attached.",
                a -> evidence.attach(collection, key, file, title, visibility, validUntil));
    }

    private Response done(AnswerKey id, String said, Function<AnswerKey, ?> step) {
        try {
            step.apply(id);
            flash.done(said);
        } catch (HttpProblem refused) {
            if (refused.getStatusCode() == Response.Status.NOT_FOUND.getStatusCode()) {
                throw refused;
            }
            flash.failed(refused.getTitle() + ": " + refused.getDetail());
        }
        return Response.seeOther(URI.create("/bank/answers/" + id)).build();
    }

    private static String needed(String reason) {
        return needed("reason", reason, "Say it in reason; others read it in the history.");
    }

    private static String needed(String field, String given) {
        return needed(field, given, "The field " + field + " is missing.");
    }

    private static String needed(String field, String given, String otherwise) {
        String text = text(given);
        if (text == null) {
            throw Problems.invalid(field, otherwise);
        }
        return text;
    }

    private static String text(String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }
}
