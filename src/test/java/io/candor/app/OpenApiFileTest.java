package io.candor.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** The committed description is the one that is served: whoever changes the API sees it in the review. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OpenApiFileTest {

    private static final Path COMMITTED = Path.of("docs", "api", "openapi.yaml");
    private static final String WRITE = "CANDOR_WRITE_OPENAPI";

    @Test
    void the_committed_description_is_the_one_that_is_served() throws IOException {
        String served = given().get("/api/openapi?format=yaml").then().statusCode(200).extract().asString();
        if (System.getenv(WRITE) != null) {
            Files.writeString(COMMITTED, served);
        }
        assertThat(Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "")
                .as("The API changed and docs/api/openapi.yaml did not. Run this test once with %s=1 in the environment,"
                        + " look at the difference and commit it: %s=1 ./mvnw test -Dtest=OpenApiFileTest", WRITE,
                        WRITE)
                .isEqualTo(served);
    }
}
