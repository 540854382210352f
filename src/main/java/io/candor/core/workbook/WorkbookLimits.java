package io.candor.core.workbook;

import java.time.Duration;

/**
 * Absolute limits for a hostile file. Compression ratios are no limit: real questionnaires hold images that inflate
 * a thousandfold.
 *
 * @param bytes size of the file
 * @param inflatedBytes all parts unpacked, together
 * @param parts entries of the archive
 * @param cells cells of the workbook that the file mentions, empty styled ones included
 * @param merges merged ranges of the workbook
 * @param validations data validations of the workbook
 * @param time for reading, wall clock
 */
public record WorkbookLimits(long bytes, long inflatedBytes, int parts, long cells, int merges, int validations,
        Duration time) {

    public static final WorkbookLimits DEFAULT = new WorkbookLimits(25L << 20, 300L << 20, 4_000, 2_000_000, 100_000,
            65_536, Duration.ofSeconds(10));
}
