/**
 * Where the questions of a workbook are and where their answers go.
 *
 * <pre>
 * view             LayoutDetector.detect       WorkbookLayout
 * view + layout    WorkbookLayout.corrected    WorkbookLayout      as a person said (LayoutOverride)
 * view + layout    QuestionExtractor.extract   AskedQuestion, each with its AnswerSlot
 * fingerprint      LayoutMemory.recall         the LayoutOverride made on this form, or on another edition of it
 * </pre>
 *
 * <h2>How a sheet is read</h2>
 * <ol>
 * <li>{@code SheetLanguage} decides in which language the sheet is written; only that language's phrases count.</li>
 * <li>{@code HeaderFinder} looks for rows of headings: by what they say ({@code HeadingVocabulary}, words in
 * {@code headings.txt}), how they look, how they differ from the rows around them, and whether they stand over blank
 * columns. A header may be several rows deep, come again for each section, or stand beside another.</li>
 * <li>{@code HeadedTables} reads the rows between headers. Tables with equal headings are read as one, so that a section of
 * two questions has the evidence of all.</li>
 * <li>{@code ColumnProfile} counts what the cells of a column are like; {@code QuestionColumn} weighs which column asks;
 * {@code AnswerColumns} which ones take replies. A column is written only if something proves that it is the vendor's: its
 * heading, its drop-down, that it is one of the few unlocked ones, or that it is blank beside each text; and only if no
 * gate is shut (docs/layout.md). Assessors' columns, hints, computed, hidden and locked
 * columns are left alone.</li>
 * <li>{@code TableReading} weighs whether the table asks for answers at all: registers and price lists have headers as
 * well.</li>
 * <li>{@code RowReader} tells questions from titles of sections, hints and the rest.</li>
 * <li>Without any header, {@code BareTables} looks for numbered texts or questions beside fields, {@code SideBySide} for
 * questions in a row.</li>
 * <li>{@code WorkbookJudge} weighs the sheets against each other: hidden ones, reports that repeat the questions, lists
 * without places for answers.</li>
 * </ol>
 *
 * <p>
 * What remains in doubt is put into words ({@link io.candor.core.layout.TableLayout#doubts()}) and waits for a person: the
 * outcome is then {@link io.candor.core.layout.LayoutOutcome#NEEDS_MAPPING}. Names of files and sheets are never looked at,
 * and no rule knows a particular form: {@code headings.txt} and {@code forms.txt} hold words that many forms share.
 * </p>
 *
 * <p>
 * All public types are plain values that can be stored as JSON; rows and columns in them count from 0.
 * </p>
 */
package io.candor.core.layout;
