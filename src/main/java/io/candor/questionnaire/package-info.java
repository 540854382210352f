/**
 * Uploaded questionnaires: {@link io.candor.questionnaire.Intake} takes a workbook in, a durable job drafts it, people
 * look at its items, and {@link io.candor.questionnaire.Exporting} gives the customer's own file back with a receipt.
 */
package io.candor.questionnaire;
