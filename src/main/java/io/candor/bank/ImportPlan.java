package io.candor.bank;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What taking in bank files does, or would do.
 *
 * @param applied whether it was done; false for a dry run, and where there are problems
 * @param collections collections with a head that the files change or bring
 * @param answers answers that are not the same on both sides
 * @param unchanged answers that are
 * @param problems what is wrong in the files; as long as there is any, nothing is taken in
 */
@Schema(name = "ImportPlan")
public record ImportPlan(boolean applied, List<String> collections, List<Step> answers, int unchanged,
        List<BankProblem> problems) {

    /**
     * @param change added, revised, retired, kept (the file states an earlier revision; the server's stays) or only-here
     * @param approved whether the file says that it is approved
     * @param fields what differs from the current revision
     */
    public record Step(String answer, String change, boolean approved, List<FieldChange> fields) {
    }

    ImportPlan done() {
        return new ImportPlan(true, collections, answers, unchanged, problems);
    }
}
