package io.candor.ledger;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.candor.bank.AnswerBlock;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** On an answer's page: who was told it, and who holds what it does not say any more. */
@ApplicationScoped
public class ToldBlock implements AnswerBlock {

    private static final int SHOWN = 8;

    @Inject
    CustomersTold customersTold;
    @Inject
    Recalls recalls;

    @CheckedTemplate(basePath = "ledger")
    static class Templates {
        static native TemplateInstance toldBlock(String answer, List<CustomersTold.ToldCustomer> customers, long more,
                long toRecall);
    }

    @Override
    @Transactional
    public TemplateInstance block(String answer) {
        List<CustomersTold.ToldCustomer> told = customersTold.of(answer, null);
        return Templates.toldBlock(answer, told.stream().limit(SHOWN).toList(), Math.max(0, told.size() - SHOWN),
                recalls.find(new Recalls.Filter(answer, null, RecallState.OPEN), 0, 1).total());
    }
}
