package io.candor.bank;

import jakarta.enterprise.context.ApplicationScoped;

import io.candor.web.HomeBlock;
import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What a new service needs before it can answer anything; gone as soon as the bank has a collection. */
@ApplicationScoped
@Unremovable
public class FirstStepsBlock implements HomeBlock {

    @CheckedTemplate(basePath = "bank")
    static class Templates {
        static native TemplateInstance firstSteps();
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public TemplateInstance block() {
        return QuarkusTransaction.requiringNew().call(AnswerCollection::keys).isEmpty() ? Templates.firstSteps() : null;
    }
}
