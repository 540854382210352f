package io.candor.web;

import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import io.candor.web.NavLink.Kind;
import io.quarkus.arc.All;
import io.vertx.core.http.HttpServerRequest;

/** What surrounds every page: who looks, where they are, the theme they chose. Templates read it as {@code cdi:shell}. */
@Named("shell")
@RequestScoped
public class Shell {

    private static final String THEME = "candor-theme";

    @Inject
    HttpServerRequest request;
    @Inject
    Caller caller;
    @Inject
    Assets assets;
    @Inject
    Flash flash;
    @Inject
    MayOpen mayOpen;
    @All
    List<NavLink> links;

    /** An entry of the menu. */
    public record Entry(String label, String path, boolean current) {
    }

    public List<Entry> getNav() {
        String at = request.path();
        return links.stream().filter(l -> l.kind() == Kind.SECTION && mayOpen.page(l.path()))
                .sorted(Comparator.comparingInt(NavLink::order))
                .map(l -> new Entry(l.label(), l.path(), l.current(at))).toList();
    }

    /** The box at the top; null while nothing can be asked. */
    public NavLink getSearch() {
        return links.stream().filter(l -> l.kind() == Kind.SEARCH && mayOpen.page(l.path())).findFirst().orElse(null);
    }

    /** Whether a link to a page leads anywhere for who looks. @param path without parameters */
    public boolean may(String path) {
        return mayOpen.page(path);
    }

    /** Null before anybody signed in. */
    public String getUser() {
        return caller.known() ? caller.name() : null;
    }

    /** Where the versioned assets lie, for example {@code /assets/5f0c…}. */
    public String getAssets() {
        return assets.base();
    }

    /** light, dark, or empty for what the system prefers. */
    public String getTheme() {
        var cookie = request.getCookie(THEME);
        String theme = cookie == null ? "" : cookie.getValue();
        return theme.equals("light") || theme.equals("dark") ? theme : "";
    }

    /** What the last action has to say, once; null for nothing. */
    public Flash.Message getFlash() {
        return flash.take();
    }
}
