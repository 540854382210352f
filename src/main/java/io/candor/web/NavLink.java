package io.candor.web;

/**
 * A place of the product that the top of every page links to. A feature produces one as a bean ({@code @Produces
 * @Singleton}) for what it has, so that nobody sees a menu of things that are not there.
 *
 * @param order from left to right
 * @param path of its page; it is marked as current on every page below it
 * @param kind {@code SECTION} for the menu, {@code SEARCH} for the box that {@code /} focuses: it sends what is typed as
 *        the parameter {@code q}
 */
public record NavLink(int order, String label, String path, Kind kind) {

    public enum Kind {
        SECTION, SEARCH
    }

    public static NavLink section(int order, String label, String path) {
        return new NavLink(order, label, path, Kind.SECTION);
    }

    public static NavLink search(String label, String path) {
        return new NavLink(0, label, path, Kind.SEARCH);
    }

    boolean current(String at) {
        return at.equals(path) || at.startsWith(path + "/");
    }
}
