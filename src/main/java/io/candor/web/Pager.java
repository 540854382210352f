package io.candor.web;

import jakarta.ws.rs.core.UriInfo;

/**
 * Where in a list a page is, for the tag {@code pager}: addresses of the page before and after with every other parameter
 * kept, null at the ends.
 */
public record Pager(long first, long last, long total, String before, String after) {

    /** The page's number comes in the parameter {@code page}, from 0. */
    public static Pager of(UriInfo at, Page<?> page) {
        long first = (long) page.page() * page.size();
        long last = first + page.items().size();
        return new Pager(page.items().isEmpty() ? 0 : first + 1, last, page.total(),
                page.page() == 0 ? null : address(at, page.page() - 1),
                last >= page.total() ? null : address(at, page.page() + 1));
    }

    private static String address(UriInfo at, int page) {
        return at.getRequestUriBuilder().replaceQueryParam("page", page).build().toASCIIString()
                .replaceFirst("^[a-z]+://[^/]+", "");
    }
}
