package io.candor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;

/** The public page: switched on by an admin, read by anybody, on a phone and on paper. */
class TrustBrowserIT {

    @RegisterExtension
    static final Workplace workplace = new Workplace();

    @Test
    void a_trust_page_is_public_while_it_is_switched_on() {
        Visitor admin = workplace.visitor("Toni").open("/trust-pages/datanostro");
        assertThat(admin.at(".preview")).containsText("Only you see this");
        admin.open("/trust-pages");
        admin.checkAccess();
        switchTo(admin, "Make it public");

        Visitor reader = workplace.stranger(Look.PHONE).open("/trust/datanostro");
        assertThat(reader.at("h1")).hasText("DataNostro");
        assertThat(reader.at("#standards")).containsText(Pattern.compile("ISO/IEC 27001\\s*Planned for"));
        assertThat(reader.at("#sub-processors")).containsText("Seznam.cz");
        assertThat(reader.at("#often-asked dt")).hasCount(12);
        assertThat(reader.at("header.top")).hasCount(0);
        reader.checkAccess();
        reader.at(".toc").getByText("Hosting").click();
        assertThat(reader.at("#hosting")).isInViewport();
        reader.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(reader.at(".toc")).isHidden();
        assertThat(reader.at("#hosting dd").first()).isVisible();
        org.assertj.core.api.Assertions.assertThat(reader.page.request().get("/api/v1/trust/datanostro").text())
                .contains("\"name\":\"DataNostro\"");

        admin.open("/trust-pages");
        switchTo(admin, "Take it down");
        reader.open("/trust/datanostro?again");
        assertThat(reader.at("h1")).hasText("Not found");
    }

    private static void switchTo(Visitor admin, String what) {
        Locator row = admin.at("tr").filter(new Locator.FilterOptions().setHasText("datanostro"));
        row.getByText(what).click();
        assertThat(admin.at(".notice.done")).isVisible();
    }
}
