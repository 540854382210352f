package io.candor.questionnaire;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.candor.core.workbook.WorkbookReader;
import io.candor.core.workbook.WorkbookView;
import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * The workbooks that people look at just now, as read: while somebody scrolls through a sheet and tries out columns, the
 * file is parsed once. Soft references, as a large one must never cost the service its memory.
 */
@ApplicationScoped
class OpenWorkbooks {

    private static final int KEPT = 4;

    @Inject
    WorkbookReader reader;

    private final Map<String, SoftReference<WorkbookView>> byDigest = new LinkedHashMap<>(8, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SoftReference<WorkbookView>> eldest) {
            return size() > KEPT;
        }
    };

    /** To be called outside of a transaction: reading a large file takes a while, and no row should be locked meanwhile. */
    WorkbookView of(Questionnaire questionnaire) {
        SoftReference<WorkbookView> kept;
        synchronized (byDigest) {
            kept = byDigest.get(questionnaire.digest);
        }
        WorkbookView view = kept == null ? null : kept.get();
        if (view == null) {
            byte[] bytes = QuarkusTransaction.requiringNew().call(() -> QuestionnaireFile.of(questionnaire.id));
            view = reader.read(bytes);
            synchronized (byDigest) {
                byDigest.put(questionnaire.digest, new SoftReference<>(view));
            }
        }
        return view;
    }
}
