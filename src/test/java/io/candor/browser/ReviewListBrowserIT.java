package io.candor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The list of a review: the workbook's own order, narrowed to what one looks for, and shared out among people. */
class ReviewListBrowserIT {

    @RegisterExtension
    static final Workplace workplace = new Workplace();

    @Test
    void questions_stand_in_the_workbooks_order_under_its_sections() {
        Desk desk = open("order");
        assertThat(desk.visitor.at("#rows > *").allInnerTexts().stream().map(t -> t.split("\n")[0].strip()).toList())
                .containsExactly("ACCESS · A. IDENTITY", "A.1", "A.2", "ACCESS · B. ENCRYPTION", "B.1", "B.2",
                        "OPERATIONS · C. CONTINUITY", "C.1", "C.2", "OPERATIONS · D. ASSURANCE", "D.1", "D.2");
        assertThat(desk.visitor.at(".work-head")).containsText("2 sheets · 8 questions");
        assertThat(desk.visitor.at("#progress .legend b").allInnerTexts().stream().mapToInt(Integer::parseInt).sum())
                .as("every question has a state").isEqualTo(Controls.COUNT);
    }

    @Test
    void the_list_is_narrowed_by_state_sheet_reason_and_words() {
        Desk desk = open("narrow");
        Visitor ada = desk.visitor;
        chip(ada, "open");
        assertThat(shown(desk)).isNotEmpty().isEqualTo(withState(desk, "open"));
        chip(ada, "todo");
        assertThat(shown(desk)).isEqualTo(withState(desk, "open|suggested"));
        chip(ada, "filled");
        assertThat(shown(desk)).isNotEmpty().isEqualTo(withState(desk, "filled"));
        chip(ada, "guards");
        assertThat(shown(desk)).contains(Controls.DOUBTFUL, Controls.CONTRADICTED).doesNotContain(Controls.SURE);
        chip(ada, "all");
        assertThat(shown(desk)).hasSize(Controls.COUNT);

        ada.page.getByText("More filters").click();
        ada.at("#by-sheet").selectOption(Controls.OPERATIONS);
        assertThat(shown(desk)).containsExactly(5, 6, 7, 8);
        assertThat(ada.at(".sec:visible")).hasText(new String[]{"Operations · C. Continuity",
                "Operations · D. Assurance"});
        String reason = desk.row(8).getAttribute("data-r");
        ada.at("#by-reason").selectOption(reason);
        assertThat(shown(desk)).contains(8).allMatch(n -> n >= 5 && reason.equals(desk.row(n).getAttribute("data-r")));
        chip(ada, "filled");
        assertThat(shown(desk)).isEmpty();
        assertThat(ada.at("#none")).containsText("No question is like that.");
        ada.checkThemes();
        ada.button("Show all").click();
        assertThat(shown(desk)).hasSize(Controls.COUNT);

        ada.at("#question").focus();
        ada.press("/");
        assertThat(ada.at("#search")).isFocused();
        ada.page.keyboard().type("backups CUSTOMER");
        assertThat(shown(desk)).containsExactly(4);
        ada.press("Escape");
        assertThat(ada.at("#question")).isFocused();
        ada.press("j");
        assertThat(desk.panel()).hasAttribute("data-n", "4");
    }

    @Test
    void keys_move_within_what_is_shown() {
        Desk desk = open("move");
        chip(desk.visitor, "open");
        List<Integer> open = shown(desk);
        desk.visitor.at("#q" + open.getFirst()).click();
        for (int next : open.subList(1, open.size())) {
            desk.visitor.press("j");
            assertThat(desk.panel()).hasAttribute("data-n", String.valueOf(next));
        }
        desk.visitor.press("j");
        assertThat(desk.panel()).hasAttribute("data-n", String.valueOf(open.getLast()));
    }

    @Test
    void sections_and_sheets_are_assigned_and_found_by_whom_they_wait_for() {
        Desk desk = open("assign");
        Visitor ada = desk.visitor;
        String review = desk.path();
        assign(desk, 1, "section", "A. Identity", "Bob");
        assertThat(ada.at(".toast")).containsText("2 assigned to Bob.");
        assign(desk, 6, "sheet", Controls.OPERATIONS, "Ada");
        assertThat(assigned(desk)).containsExactly("Bob", "Bob", null, null, "Ada", "Ada", "Ada", "Ada");
        ada.press("u");
        assertThat(desk.row(8)).not().hasAttribute("data-a", "Ada");
        assertThat(assigned(desk)).containsExactly("Bob", "Bob", null, null, null, null, null, null);
        assign(desk, 6, "sheet", Controls.OPERATIONS, "Ada");

        assertThat(ada.at("#filters [data-show=mine] b")).hasText("4");
        chip(ada, "mine");
        assertThat(shown(desk)).containsExactly(5, 6, 7, 8);
        chip(ada, "all");
        ada.page.getByText("More filters").click();
        ada.at("#by-person").selectOption("Bob");
        assertThat(shown(desk)).containsExactly(1, 2);

        Visitor bob = workplace.visitor("Bob").open("/");
        assertThat(bob.at("main a[href^='" + review + "']").first()).isVisible();
        bob.at("main a[href^='" + review + "']").first().click();
        assertThat(bob.at("#filters [data-show=mine] b")).hasText("2");
    }

    private static void assign(Desk desk, int number, String scope, String named, String to) {
        desk.row(number).click();
        desk.at(number, "s");
        assertThat(desk.visitor.at("#assign [data-" + scope + "-name]")).hasText(named);
        desk.visitor.at("#assign input[value=" + scope + "]").check();
        desk.visitor.at("#assignee").fill(to);
        desk.visitor.press("Enter");
        assertThat(desk.row(number)).hasAttribute("data-a", to);
    }

    private static void chip(Visitor visitor, String name) {
        visitor.at("#filters [data-show=" + name + "]").click();
        assertThat(visitor.at("#filters [data-show=" + name + "]")).hasAttribute("aria-pressed", "true");
    }

    private static List<Integer> shown(Desk desk) {
        return desk.visitor.at(".q:visible").all().stream().map(q -> Integer.valueOf(q.getAttribute("data-n")))
                .toList();
    }

    private static List<Integer> withState(Desk desk, String states) {
        return desk.visitor.at(".q").all().stream().filter(q -> q.getAttribute("data-s").matches(states))
                .map(q -> Integer.valueOf(q.getAttribute("data-n"))).toList();
    }

    private static List<String> assigned(Desk desk) {
        return desk.visitor.at(".q").all().stream().map(q -> q.getAttribute("data-a")).toList();
    }

    private static Desk open(String what) {
        Visitor ada = workplace.visitor("Ada");
        return Desk.at(ada, Controls.take(ada, what) + "/review?item=1");
    }
}
