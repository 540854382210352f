/**
 * Builds the sample questionnaires in {@code questionnaires/}: what a customer might send, in the shapes in which it
 * comes. Customers and wording are invented; no published questionnaire is copied.
 *
 * <p>
 * Each class holds one questionnaire: its questions as text, and how that customer lays them out. After a change run
 * {@link io.candor.samples.Samples} and commit what it writes; a test compares the files with what this package builds.
 */
package io.candor.samples;
