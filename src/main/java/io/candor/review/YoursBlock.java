package io.candor.review;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.candor.questionnaire.Questionnaire;
import io.candor.questionnaire.Visible;
import io.candor.web.Caller;
import io.candor.web.HomeBlock;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The start page's list of what a person was asked to look at, and where somebody named them. */
@ApplicationScoped
public class YoursBlock implements HomeBlock {

    private static final int SHOWN = 10;

    @Inject
    AssignedResource assigned;
    @Inject
    Caller caller;
    @Inject
    Visible visible;

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance yours(List<AssignedResource.Work> work, List<Mention> mentions, String me);
    }

    /** A comment that names the person. */
    record Mention(ReviewEventView event, String questionnaire, String path) {

        static Mention of(ReviewEvent e) {
            Questionnaire q = Questionnaire.byId(e.questionnaireId).orElseThrow();
            return new Mention(ReviewEventView.of(e), q.customer == null ? q.fileName : q.customer,
                    "/questionnaires/" + q.id + "/review?item=" + e.number);
        }
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    @Transactional
    public TemplateInstance block() {
        List<AssignedResource.Work> work = assigned.list(null, 0, SHOWN).items();
        List<Mention> mentions = ReviewEvent.naming(caller.name(), visible, SHOWN).stream().map(Mention::of).toList();
        return work.isEmpty() && mentions.isEmpty() ? null : Templates.yours(work, mentions, caller.name());
    }
}
