package io.candor.bank;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import io.candor.web.Problems;

/** Tells where the answer stands and what can be done instead. */
@Provider
public class TransitionRefusedMapper implements ExceptionMapper<TransitionRefused> {

    @Override
    public Response toResponse(TransitionRefused e) {
        return Problems.problem(409, "forbidden-transition", "Not in this state", e.getMessage())
                .with("state", e.stage().slug()).with("action", e.action().slug())
                .with("allowed", e.allowed().stream().map(AnswerAction::slug).toList()).build().toResponse();
    }
}
