package io.candor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Locator;

import io.restassured.path.json.JsonPath;

/** The list of the bank is narrowed by what answers have, and says beforehand how many each choice leaves. */
class FacetsBrowserIT {

    @RegisterExtension
    static final Workplace workplace = new Workplace();

    private final String word = "canoe" + System.nanoTime();

    @Test
    void each_choice_leaves_what_it_says() {
        Visitor anna = workplace.visitor("Anna");
        Visitor ben = workplace.visitor("Ben");
        BankWork.publish(anna, ben, word, "Paddles of the " + word, "There are two.", "Which paddles has the " + word
                + "?");
        anna.open("/bank/answers/tracuto/" + word + "/edit");
        anna.at("#f-text").fill("There are three.");
        anna.at("#save").click();
        BankWork.submit(anna, word);

        List<Map<String, Object>> all = all(anna);
        for (String field : List.of("collection", "state", "visibility", "domain", "owner", "control")) {
            Locator choice = choose(anna, field, 0);
            String value = choice.locator("input").getAttribute("value");
            Set<String> expected = all.stream().filter(a -> values(a, field).contains(value))
                    .map(a -> (String) a.get("id")).collect(Collectors.toSet());
            assertThat(expected).as(field + " " + value).isNotEmpty();
            assertThat(anna.at(".result-count")).hasText(expected.size() + (expected.size() == 1
                    ? " answer"
                    : " answers"));
            assertThat(expected).as(field + " " + value)
                    .containsAll(anna.at(".answers tbody td:first-child .mono").allInnerTexts());
        }
        choose(anna, "freshness", 0);
        assertThat(anna.at(".answers tbody tr").first()).isVisible();
    }

    @Test
    void choices_of_one_field_are_alternatives_and_fields_add_up() {
        Visitor anna = workplace.visitor("Anna").open("/bank");
        int first = count(choose(anna, "domain", 0));
        Locator second = anna.at("#facets .choice:has([name=domain]:not(:checked))").first();
        int both = first + count(second);
        second.locator("input").check();
        assertThat(anna.at(".result-count")).hasText(both + " answers");
        Locator owner = anna.at("#facets .choice:has([name=owner])").first();
        int less = count(owner);
        assertThat(less).isLessThan(both);
        owner.locator("input").check();
        assertThat(anna.at(".result-count")).hasText(less + (less == 1 ? " answer" : " answers"));
        // An address that can be sent to somebody.
        anna.page.reload();
        assertThat(anna.at("#facets :checked")).hasCount(3);
        assertThat(anna.at(".result-count")).hasText(less + (less == 1 ? " answer" : " answers"));
        anna.page.getByText("Clear all").click();
        assertThat(anna.at("#facets :checked")).hasCount(0);
    }

    /** @return the choice, of which the number that it promised is what the list has now */
    private static Locator choose(Visitor visitor, String field, int place) {
        Locator choice = visitor.open("/bank").at("#facets .choice:has([name=" + field + "])").nth(place);
        int promised = count(choice);
        choice.locator("input").check();
        assertThat(visitor.at(".result-count")).hasText(promised + (promised == 1 ? " answer" : " answers"));
        return choice;
    }

    private static int count(Locator choice) {
        return Integer.parseInt(choice.locator(".num").innerText().replaceAll("\\D", ""));
    }

    private static Set<String> values(Map<String, Object> answer, String field) {
        return switch (field) {
            case "collection" -> Set.of(answer.get("id").toString().replaceFirst("/.*", ""));
            // What is said, and what waits on top of it.
            case "state" -> Stream.of(answer.get("state"), answer.get("pending")).filter(Objects::nonNull)
                    .map(Object::toString).collect(Collectors.toSet());
            case "control" -> new HashSet<>(((List<?>) answer.get("controls")).stream().map(Object::toString).toList());
            default -> Set.of(answer.get(field).toString());
        };
    }

    private static List<Map<String, Object>> all(Visitor visitor) {
        List<Map<String, Object>> all = new ArrayList<>();
        JsonPath page;
        do {
            page = new JsonPath(visitor.page.request().get("/api/v1/answers?size=200&page=" + all.size() / 200).text());
            all.addAll(page.getList("items"));
        } while (all.size() < page.getInt("total"));
        return all;
    }
}
