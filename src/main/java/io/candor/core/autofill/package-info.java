/**
 * The whole path from a customer's workbook to a draft, in one class that the server, the command line and the corpus
 * tests all run:
 *
 * <pre>
 * bytes            WorkbookReader.read        WorkbookView
 * view             LayoutDetector.detect      WorkbookLayout
 * view + layout    QuestionExtractor.extract  AskedQuestion with its AnswerSlot
 * question         AnswerIndex.searchAll      Candidates
 * both             AnswerChooser.choose       Decision
 * all of them      Autofill.draft             Draft
 * bytes + edits    WorkbookPatcher.patch      PatchResult, told as a Receipt
 * </pre>
 */
package io.candor.core.autofill;
