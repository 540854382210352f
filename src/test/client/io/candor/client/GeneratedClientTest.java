package io.candor.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.candor.access.People;
import io.candor.app.Ready;
import io.candor.app.TestDatabase;
import io.candor.client.api.BankApi;
import io.candor.client.api.QuestionnairesApi;
import io.candor.client.api.ReviewApi;
import io.candor.client.model.Ask;
import io.candor.client.model.Deal;
import io.candor.client.model.Export;
import io.candor.client.model.FinishReview;
import io.candor.client.model.QuestionnaireChange;
import io.candor.client.model.QuestionnaireView;
import io.candor.web.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** The main job with a client that nobody wrote: what the committed description says is enough for it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class GeneratedClientTest {

    @TestHTTPResource("/")
    URI base;

    private ApiClient client;

    @BeforeEach
    void connect() {
        Ready.await();
        client = new ApiClient();
        client.updateBaseUri(base.toString().replaceAll("/$", ""));
        String token = People.token("generated client", Role.SALES);
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
    }

    @Test
    void a_questionnaire_goes_from_upload_to_the_completed_file() throws Exception {
        QuestionnairesApi questionnaires = new QuestionnairesApi(client);
        String reference = "006-" + UUID.randomUUID();
        QuestionnaireView taken = questionnaires.uploadQuestionnaire(new File("questionnaires/sig-shaped.xlsx"),
                List.of("datanostro"), "wait=60", reference, "Northwind Bank", false, LocalDate.of(2027, 1, 15), reference,
                "Security review", "120000", "EUR", LocalDate.of(2027, 2, 1), "Ada", false, "team");
        assertThat(taken.getState().getValue()).isEqualTo("drafted");
        assertThat(questionnaires.listItems(taken.getId(), 0, null, false, null, null, null, null, 200,
                List.of("filled"), null).getItems()).isNotEmpty();

        QuestionnaireView changed = questionnaires.changeQuestionnaire(taken.getId(),
                new QuestionnaireChange().deal(new Deal().stage("Negotiation")), taken.getEtag());
        assertThat(changed.getDeal().getStage()).isEqualTo("Negotiation");
        assertThat(changed.getDeal().getReference()).isEqualTo(reference);

        new ReviewApi(client).finishReview(taken.getId(), new FinishReview().leaveUndecided(true), null);
        Export export = questionnaires.exportQuestionnaire(taken.getId(), "clean", UUID.randomUUID().toString());
        File completed = questionnaires.getCompletedWorkbook(export.getId(), taken.getId());
        assertThat(completed).isNotEmpty();
        assertThat(questionnaires.getReceipt(export.getId(), taken.getId()).getEdits()).hasSize(export.getWritten());
    }

    @Test
    void the_bank_answers_and_an_error_is_a_problem() throws Exception {
        assertThat(new BankApi(client).ask(new Ask().question("Is customer data encrypted at rest?")
                .collections(List.of("datanostro")).nda(false), null).getCandidates()).isNotEmpty();
        assertThatThrownBy(() -> new QuestionnairesApi(client).getQuestionnaire(UUID.randomUUID(), null))
                .isInstanceOfSatisfying(ApiException.class, e -> {
                    assertThat(e.getCode()).isEqualTo(404);
                    assertThat(e.getResponseBody()).contains("urn:candor:problem:not-found");
                });
    }
}
