package io.candor.core.matching;

/**
 * A wording ready to be matched.
 *
 * @param wording the wording
 * @param vectors those of "title: wording"
 * @param words its words beside those of the title, taken apart when first asked for
 */
record IndexedWording(Wording wording, TextVectors vectors, SaidWords words) {
}
