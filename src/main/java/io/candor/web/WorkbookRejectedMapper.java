package io.candor.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import io.candor.core.workbook.WorkbookProblem;
import io.candor.core.workbook.WorkbookRejectedException;

/** A file that cannot be taken in is the sender's problem: a 4xx that says which and what to do. */
@Provider
public class WorkbookRejectedMapper implements ExceptionMapper<WorkbookRejectedException> {

    @Override
    public Response toResponse(WorkbookRejectedException e) {
        WorkbookProblem problem = e.problem();
        return Problems.problem(status(problem), problem.slug(), problem.title(), e.getMessage()).build().toResponse();
    }

    private static int status(WorkbookProblem problem) {
        return switch (problem) {
            case EMPTY_FILE -> 400;
            case NOT_A_WORKBOOK, UNSUPPORTED_FORMAT -> 415;
            case TOO_MANY_BYTES, TOO_MANY_INFLATED_BYTES, TOO_MANY_PARTS, TOO_MANY_CELLS, TOO_MANY_MERGES,
                    TOO_MANY_VALIDATIONS ->
                413;
            case ENCRYPTED, DAMAGED, FORBIDDEN_XML, UNSAFE_ARCHIVE, TOO_SLOW -> 422;
        };
    }
}
