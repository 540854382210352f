package io.candor.core.workbook;

/**
 * What of a cell's style tells headings, bands and input fields apart.
 *
 * @param bold whether its font is bold
 * @param fontPoints font size in points
 * @param fill a key that is equal for cells of equal background (colour, theme and tint), empty for none
 * @param fontColor a key that is equal for equal font colours, empty for the default
 * @param bordered whether it has a border on any side
 * @param wrapped whether its text wraps
 */
public record CellStyleView(boolean bold, double fontPoints, String fill, String fontColor, boolean bordered,
        boolean wrapped) {

    public static final CellStyleView PLAIN = new CellStyleView(false, 11, "", "", false, false);

    public boolean filled() {
        return !fill.isEmpty();
    }
}
