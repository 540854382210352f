package io.candor.questionnaire;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.candor.web.NavLink;
import io.candor.web.Page;
import io.candor.web.Pager;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The questionnaires as a list. */
@Path("/questionnaires")
@Produces(MediaType.TEXT_HTML)
public class QuestionnairePages {

    @CheckedTemplate(basePath = "questionnaire")
    static class Templates {
        static native TemplateInstance list(Page<QuestionnaireSummary> page, Pager pager, String show, String text);

        static native TemplateInstance underWay(List<QuestionnaireSummary> questionnaires, boolean bank);
    }

    @Inject
    Visible visible;

    @GET
    @Transactional
    public TemplateInstance list(@BeanParam QuestionnaireListing listing, @Context UriInfo at) {
        Page<QuestionnaireSummary> page = listing.page(visible);
        return Templates.list(page, Pager.of(at, page), listing.shown().slug(), listing.text);
    }

    @jakarta.enterprise.inject.Produces
    @jakarta.inject.Singleton
    NavLink nav() {
        return NavLink.section(10, "Questionnaires", "/questionnaires");
    }
}
