package io.candor.core.layout;

import java.util.List;

/**
 * One column of a table.
 *
 * @param column zero-based
 * @param role what it is for
 * @param heading its heading, empty for none; of several rows, from top to bottom
 * @param tick for {@link ColumnRole#TICK} what a tick in it means ("Yes"), else empty
 * @param confidence 0 to 1
 * @param why sentences for whoever looks at it
 */
public record ColumnLayout(int column, ColumnRole role, String heading, String tick, double confidence,
        List<String> why) {

    public ColumnLayout {
        why = List.copyOf(why);
    }

    /** Whether replies are written into it. */
    public boolean takesReplies() {
        return role == ColumnRole.VERDICT || role == ColumnRole.TICK || role == ColumnRole.TEXT
                || role == ColumnRole.VENDOR;
    }
}
