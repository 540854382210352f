package io.candor.core.matching;

/**
 * A wording ready to be matched.
 *
 * @param wording the wording
 * @param vectors those of "title: wording"
 */
record IndexedWording(Wording wording, TextVectors vectors) {
}
