package io.candor.app;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.candor.bank.DatabaseVectors;
import io.candor.core.autofill.Autofill;
import io.candor.core.decision.AnswerChooser;
import io.candor.core.layout.LayoutDetector;
import io.candor.core.layout.QuestionExtractor;
import io.candor.core.matching.AlikeTexts;
import io.candor.core.matching.AnswerIndex;
import io.candor.core.reading.SentenceModel;
import io.candor.core.workbook.WorkbookAnnotator;
import io.candor.core.workbook.WorkbookLimits;
import io.candor.core.workbook.WorkbookPatcher;
import io.candor.core.workbook.WorkbookReader;
import io.candor.core.workbook.review.ReviewCopyReader;
import io.candor.core.workbook.review.ReviewCopyWriter;

/** Builds the core with {@code new}; the core itself knows no container. */
@ApplicationScoped
class Core {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    SentenceModel sentenceModel() {
        return SentenceModel.load();
    }

    void closeModel(@Disposes SentenceModel model) {
        model.close();
    }

    /** Empty until {@code BankIndex} fills it. */
    @Produces
    @Singleton
    AnswerIndex answerIndex(SentenceModel model, DatabaseVectors vectors) {
        return new AnswerIndex(model, vectors, List.of());
    }

    void closeIndex(@Disposes AnswerIndex index) {
        index.close();
    }

    @Produces
    @Singleton
    AlikeTexts alikeTexts(SentenceModel model, DatabaseVectors vectors) {
        return new AlikeTexts(model, vectors);
    }

    @Produces
    @Singleton
    WorkbookReader workbookReader() {
        return new WorkbookReader(WorkbookLimits.DEFAULT);
    }

    @Produces
    @Singleton
    WorkbookPatcher workbookPatcher() {
        return new WorkbookPatcher(WorkbookLimits.DEFAULT);
    }

    @Produces
    @Singleton
    ReviewCopyWriter reviewCopyWriter() {
        return new ReviewCopyWriter(WorkbookLimits.DEFAULT);
    }

    @Produces
    @Singleton
    ReviewCopyReader reviewCopyReader() {
        return new ReviewCopyReader(WorkbookLimits.DEFAULT);
    }

    @Produces
    @Singleton
    WorkbookAnnotator workbookAnnotator() {
        return new WorkbookAnnotator(WorkbookLimits.DEFAULT);
    }

    @Produces
    @Singleton
    LayoutDetector layoutDetector() {
        return new LayoutDetector();
    }

    @Produces
    @Singleton
    QuestionExtractor questionExtractor() {
        return new QuestionExtractor();
    }

    @Produces
    @Singleton
    AnswerChooser answerChooser(DecisionConfig config) {
        return new AnswerChooser(config.settings());
    }

    @Produces
    @Singleton
    Autofill autofill(WorkbookReader reader, LayoutDetector detector, QuestionExtractor extractor,
            AnswerIndex index, AnswerChooser chooser) {
        return new Autofill(reader, detector, extractor, index, chooser);
    }
}
