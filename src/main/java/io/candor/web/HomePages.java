package io.candor.web;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The start page: what waits for the person who looks, feature by feature. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class HomePages {

    @Inject
    @All
    List<HomeBlock> blocks;

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance home(List<RawString> blocks);
    }

    @GET
    @Blocking
    public TemplateInstance home() {
        return Templates.home(blocks.stream().sorted(Comparator.comparingInt(HomeBlock::order)).map(HomeBlock::block)
                .filter(Objects::nonNull).map(b -> new RawString(b.render())).toList());
    }
}
