package io.candor.web;

import java.util.List;
import java.util.function.Function;

/**
 * A stretch of a list that may change while it is read. It goes on behind the last thing seen, not at a position, so that
 * nothing is skipped or shown twice.
 *
 * @param items of this stretch
 * @param size most items a stretch
 * @param total items in all, at this moment
 * @param next to be sent as {@code after} for the next stretch; null at the end
 */
public record Slice<T>(List<T> items, int size, long total, String next) {

    public static final int MAX_SIZE = 200;

    /**
     * @param found up to {@code size} + 1 things; one too many says that there is more
     * @param cursor what to go on behind
     */
    public static <E, T> Slice<T> of(List<E> found, int size, long total, Function<E, T> view,
            Function<E, Object> cursor) {
        List<E> shown = found.size() > size ? found.subList(0, size) : found;
        String next = found.size() > size ? cursor.apply(shown.getLast()).toString() : null;
        return new Slice<>(shown.stream().map(view).toList(), size, total, next);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem if size is out of range */
    public static void check(int size) {
        if (size < 1 || size > MAX_SIZE) {
            throw Problems.invalid("size", "size must be between 1 and " + MAX_SIZE);
        }
    }
}
