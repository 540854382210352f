package io.candor.core.layout;

/**
 * A form and what should be found in it.
 *
 * @param name what is special about it
 * @param form the workbook
 * @param outline what {@link Outline} should say
 */
record Example(String name, Form form, String outline) {
}
