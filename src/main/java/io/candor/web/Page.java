package io.candor.web;

import java.util.List;

/**
 * One page of a list.
 *
 * @param items of this page
 * @param page from 0
 * @param size items a page
 * @param total items in all
 */
public record Page<T>(List<T> items, int page, int size, long total) {

    public static final int MAX_SIZE = 200;
    public static final String MAX_SIZE_TEXT = "200";

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem if page or size is out of range */
    public static void check(int page, int size) {
        if (page < 0 || page > 1_000_000) {
            throw Problems.invalid("page", "page must be 0 or more");
        }
        if (size < 1 || size > MAX_SIZE) {
            throw Problems.invalid("size", "size must be between 1 and " + MAX_SIZE);
        }
    }
}
