package io.candor.browser;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.candor.questionnaire.Forms;

/** Every page in both themes, on a desk and on a phone: accessible to everybody, and as wide as the window. */
class EveryPageBrowserIT {

    private static final List<String> OUTSIDE = List.of("/sign-in", "/sign-in?state=refused", "/sign-in?state=out",
            "/sign-in?state=welcome", "/sign-in/code", "/sign-in/code?state=refused", "/welcome?code=used-already");

    @RegisterExtension
    static final Workplace workplace = new Workplace();

    @Test
    void on_a_desk() {
        scan(Look.DESK);
    }

    @Test
    void on_a_phone() {
        scan(Look.PHONE.dark());
    }

    @Test
    void nothing_runs_out_of_a_tablet() {
        Visitor visitor = workplace.visitor("Anna", Look.TABLET);
        pages("widths").forEach(page -> visitor.open(page).checkWidth());
    }

    private static void scan(Look look) {
        Visitor visitor = workplace.visitor("Anna", look);
        pages("scan " + look.name()).forEach(page -> scan(visitor, page));
        Visitor stranger = workplace.stranger(look);
        OUTSIDE.forEach(page -> scan(stranger, page));
    }

    private static void scan(Visitor visitor, String page) {
        visitor.open(page).checkThemes();
        visitor.checkWidth();
    }

    private static List<String> pages(String customer) {
        Visitor anna = workplace.visitor("Anna");
        String path = Tour.take(anna, customer + ".xlsx", customer + " " + System.nanoTime(), Forms.plain(customer));
        List<String> pages = new ArrayList<>(Tour.bank());
        pages.addAll(Tour.of(path, Tour.export(anna, path)));
        pages.add(anna.open("/people").at("td a").first().getAttribute("href"));
        return pages;
    }
}
