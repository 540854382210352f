package io.candor.ledger;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.candor.bank.AnswerContent;
import io.candor.bank.BankImport;
import io.candor.bank.BankIndex;
import io.candor.bank.BankReading;
import io.candor.bank.FiledAnswer;
import io.candor.bank.FiledCollection;
import io.quarkus.arc.Unremovable;

/** Small collections whose answers a test changes, and questionnaires that ask for them. */
@ApplicationScoped
@Unremovable
class ToldBank {

    static final String MFA = "Is multi-factor authentication enforced for all employees?";
    static final String BACKUPS = "How long are backups of customer data kept?";
    static final String BADGERS = "Which species of badger guards the premises at night?";

    @Inject
    BankImport bankImport;
    @Inject
    BankIndex index;

    /** Sets the approved answers of a collection; what differs becomes a new approved revision. */
    void say(String collection, FiledAnswer... answers) {
        bankImport.run(new BankReading(List.of(new FiledCollection(collection, collection, null, null, null, null, null,
                null, List.of(answers))), List.of()));
        index.follow();
    }

    static FiledAnswer mfa(String verdict, String text) {
        return answer("mfa", verdict, text, MFA);
    }

    static FiledAnswer backups(String text) {
        return answer("backups", "none", text, BACKUPS);
    }

    static FiledAnswer answer(String key, String verdict, String text, String... wordings) {
        AnswerContent content = new AnswerContent(key, "operations", verdict, null, text, null, List.of(),
                List.of(wordings).stream().map(w -> new AnswerContent.FiledWording(w, null)).toList(), "public",
                "security", null, null, new AnswerContent.Source("Handbook", null), List.of(), List.of(), List.of());
        return new FiledAnswer(key, content, "analyst", "lead", LocalDate.of(2026, 1, 2));
    }

    /** Uploads a questionnaire and waits for its draft. */
    static String ask(String customer, String collection, String... questions) {
        StringBuilder csv = new StringBuilder("No,Question,Answer\n");
        for (int i = 0; i < questions.length; i++) {
            csv.append(i + 1).append(",\"").append(questions[i]).append("\",\n");
        }
        var request = given().header("Prefer", "wait=60")
                .multiPart("file", collection + ".csv", csv.toString().getBytes(StandardCharsets.UTF_8))
                .multiPart("collections", collection);
        if (customer != null) {
            request = request.multiPart("customer", customer);
        }
        return request.post("/api/v1/questionnaires").then().statusCode(202)
                .body("state", is("drafted")).extract().path("id");
    }

    static void export(String questionnaire) {
        given().post("/api/v1/questionnaires/" + questionnaire + "/exports").then().statusCode(201);
    }

    static String told(String customer, String collection, String... questions) {
        String id = ask(customer, collection, questions);
        export(id);
        return id;
    }
}
