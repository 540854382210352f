package io.candor.bank;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.candor.web.Caller;
import io.candor.web.HomeBlock;
import io.candor.web.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The start page's list of what waits for curators; not there for others, nor when nothing does. */
@ApplicationScoped
public class CuratorBlock implements HomeBlock {

    @Inject
    CuratorDesk desk;
    @Inject
    Caller caller;

    @CheckedTemplate(basePath = "bank")
    static class Templates {
        static native TemplateInstance curatorBlock(List<QueueView.Tab> waiting);
    }

    /** Ahead of the questionnaires for those whose work is the bank alone. */
    @Override
    public int order() {
        return caller.curates() && !caller.is(Role.SALES) ? 15 : 30;
    }

    @Override
    public TemplateInstance block() {
        if (!caller.curates()) {
            return null;
        }
        List<QueueView.Tab> waiting = desk.queues("", "", desk.reasons("", null)).stream().filter(t -> t.waiting() > 0)
                .toList();
        return waiting.isEmpty() ? null : Templates.curatorBlock(waiting);
    }
}
