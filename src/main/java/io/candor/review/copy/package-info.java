/**
 * Review copies on the server: {@link io.candor.review.copy.ReviewCopies} gives a workbook out, takes an edited one back,
 * shows what its person decided, and applies it as their decisions to the editions that the copy showed. The rows of a
 * copy are kept as they were given, so that nothing that comes back can claim to have been shown anything else.
 */
package io.candor.review.copy;
