package io.candor.bank;

import static io.candor.bank.Curator.ANNA;
import static io.candor.bank.Curator.BEN;
import static io.candor.bank.Curator.content;
import static io.candor.bank.Curator.read;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.candor.app.Ready;
import io.candor.app.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/** A team of one. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(SelfApprovalTest.Alone.class)
class SelfApprovalTest {

    public static final class Alone implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("candor.bank.self-approval", "true");
        }
    }

    @Test
    void where_it_is_allowed_it_is_recorded() {
        Ready.await();
        ANNA.create("alone", content("Alone", "By one hand.", "Is this written by one hand?"));
        String id = "tracuto/alone";
        ANNA.act(id, "submit").statusCode(200);
        ANNA.act(id, "approve").statusCode(200).body("approvedBy", is("anna")).body("selfApproved", is(true));
        ANNA.edit(id, content("Alone", "By two hands.", "Is this written by one hand?")).statusCode(200);
        ANNA.act(id, "submit").statusCode(200);
        BEN.act(id, "approve").statusCode(200).body("selfApproved", is(false));
        given().get("/api/v1/answers/" + id + "/history").then().body("revisions.selfApproved",
                equalTo(List.of(true, false)));
        read(id).then().body("author", is("anna"));
    }
}
