package io.candor.core.reading;

/**
 * A part of a word that the models know.
 *
 * @param id its number in the models' vocabulary
 * @param text the piece as it stands in the vocabulary, {@code ##} in front where it continues a word
 */
public record Piece(int id, String text) {
}
