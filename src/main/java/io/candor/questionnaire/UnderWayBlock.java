package io.candor.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.candor.bank.AnswerCollection;
import io.candor.web.HomeBlock;
import io.quarkus.qute.TemplateInstance;

/** The start page's list of questionnaires that are not finished, the most urgent first. */
@ApplicationScoped
public class UnderWayBlock implements HomeBlock {

    private static final int SHOWN = 12;

    @Inject
    Visible visible;

    @Override
    public int order() {
        return 20;
    }

    @Override
    @Transactional
    public TemplateInstance block() {
        return QuestionnairePages.Templates.underWay(QuestionnaireListing.summaries(Questionnaire
                .<Questionnaire>find("finishedAt is null and " + Visible.condition("id")
                        + " order by dueDate nulls last, createdAt desc, id", visible.parameters())
                .page(0, SHOWN)
                .list()), !AnswerCollection.keys().isEmpty());
    }
}
