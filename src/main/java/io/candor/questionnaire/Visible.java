package io.candor.questionnaire;

import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.candor.web.Caller;
import io.candor.web.Problems;
import io.candor.web.Role;

/**
 * Which questionnaires the caller sees. The rule itself is the database function {@code questionnaire_seen}, so that a
 * list, a single read and the ledger cannot come to differ; what one may not see is not there.
 */
@RequestScoped
public class Visible {

    @Inject
    Caller caller;
    @Inject
    EntityManager database;

    /** For JPQL. @param id what names the questionnaire there, for example {@code e.questionnaireId} */
    public static String condition(String id) {
        return "function('questionnaire_seen', " + id + ", :seeing, :level) = true";
    }

    /** For SQL. @param id what names the questionnaire there, for example {@code e.questionnaire_id} */
    public static String sql(String id) {
        return "questionnaire_seen(" + id + ", :seeing, :level)";
    }

    /** Values of the parameters for work that no person asked for: it sees everything. */
    public static Map<String, Object> toTheServer() {
        return Map.of("seeing", "", "level", "admin");
    }

    /** Values of the condition's parameters. */
    public Map<String, Object> parameters() {
        return Map.of("seeing", caller.name(), "level", level());
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404, whether it is missing or not for the caller */
    public void check(UUID id) {
        Object seen = database.createNativeQuery("select " + sql("cast(:id as uuid)")
                + " and exists (select 1 from questionnaire where id = :id)", Boolean.class).setParameter("id", id)
                .setParameter("seeing", caller.name()).setParameter("level", level()).getSingleResult();
        if (!Boolean.TRUE.equals(seen)) {
            throw Problems.notFound("questionnaire " + id);
        }
    }

    private String level() {
        return caller.is(Role.ADMIN) ? "admin" : caller.is(Role.CURATOR) ? "curator" : "sales";
    }
}
