package io.candor.web;

import java.util.List;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * What holds for every page: nothing comes from elsewhere, nothing inline runs, nothing of it is kept by caches; and an
 * error on the way to a page is a page, too, made of the same problem details as over the API.
 */
class PageFilter {

    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
            + "form-action 'self'; frame-ancestors 'none'";

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance problem(int status, String title, String detail);
    }

    @ServerResponseFilter
    void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 400 && response.getEntity() instanceof HttpProblem problem && wantsPage(request)) {
            response.setEntity(page(response.getStatus(), problem).render(), null,
                    MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        }
        MediaType type = response.getMediaType();
        if (type == null || !type.isCompatible(MediaType.TEXT_HTML_TYPE)) {
            return;
        }
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle("Content-Security-Policy", POLICY);
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("Referrer-Policy", "same-origin");
        headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of("no-store"));
    }

    /** Problems without a type of ours come from the framework, in words for programmers. */
    private static TemplateInstance page(int status, HttpProblem problem) {
        if (status == 404 && problem.getType() == null) {
            return Templates.problem(status, "Not found", "There is no page at this address.");
        }
        return Templates.problem(status, problem.getTitle(), problem.getDetail());
    }

    /** A browser that goes somewhere names HTML; scripts and programs do not. */
    private static boolean wantsPage(ContainerRequestContext request) {
        String accept = request.getHeaderString(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("text/html") && request.getHeaderString("HX-Request") == null
                && !request.getUriInfo().getPath().startsWith("/api/");
    }
}
