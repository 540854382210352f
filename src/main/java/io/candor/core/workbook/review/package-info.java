/**
 * Review copies: the customer's workbook with filled and suggested cells told apart by colour and comment, and one sheet
 * that lists every question with a decision to be made. {@link io.candor.core.workbook.review.ReviewCopyWriter} writes
 * one, {@link io.candor.core.workbook.review.ReviewCopyReader} reads what came back, and
 * {@link io.candor.core.workbook.review.ReviewDiff} tells what the person decided, compared with what they were given.
 *
 * <p>
 * A copy is for ourselves. What goes to the customer is always made from the customer's own bytes, never from a copy, so
 * a copy may be written by POI as a whole, and may come back from any program that saves workbooks.
 */
package io.candor.core.workbook.review;
