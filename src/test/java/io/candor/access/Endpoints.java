package io.candor.access;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import io.quarkiverse.mcp.server.Tool;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Every endpoint that the compiled classes declare: read from them, so that none can be forgotten. */
final class Endpoints {

    private Endpoints() {
    }

    /** @param consumes what a call has to send to get as far as being judged; null for nothing */
    record Endpoint(String method, String template, String consumes) {

        /** With something in the place of each parameter. */
        String path() {
            return template.replaceAll("\\{(item|number)}", "1").replaceAll("\\{id}", NO_SUCH_ID)
                    .replaceAll("\\{action}", "accept").replaceAll("\\{[^}]+}", "none");
        }

        /** With a body of the kind that it takes, and nothing in it. */
        Response sent(RequestSpecification request, String path) {
            request.accept("*/*");
            if (consumes.equals("multipart/form-data") && !method.equals("GET")) {
                request.multiPart("nothing", "nothing");
            } else if (!method.equals("GET")) {
                request.contentType(consumes);
            }
            return request.request(method, path);
        }

        String key() {
            return method + " " + template;
        }

        @Override
        public String toString() {
            return key();
        }
    }

    static final String NO_SUCH_ID = "00000000-0000-4000-8000-000000000000";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("io.candor");

    static List<Endpoint> all() {
        return methods(CLASSES.stream().filter(c -> c.isAnnotatedWith(Path.class))).flatMap(Endpoints::of).toList();
    }

    /** What assistants may call, as the table names it. */
    static List<String> tools() {
        return methods(CLASSES.stream()).map(m -> m.getAnnotation(Tool.class)).filter(Objects::nonNull)
                .map(t -> "TOOL " + t.name()).toList();
    }

    private static Stream<Method> methods(Stream<JavaClass> classes) {
        return classes.flatMap(c -> c.getMethods().stream()).map(JavaMethod::reflect);
    }

    private static Stream<Endpoint> of(Method method) {
        return Stream.of(method.getAnnotations()).map(Annotation::annotationType)
                .filter(a -> a.isAnnotationPresent(HttpMethod.class))
                .map(a -> new Endpoint(a.getAnnotation(HttpMethod.class).value(), Gate.template(method),
                        consumes(method)));
    }

    private static String consumes(Method method) {
        Consumes declared = method.isAnnotationPresent(Consumes.class)
                ? method.getAnnotation(Consumes.class)
                : method.getDeclaringClass().getAnnotation(Consumes.class);
        String type = declared == null ? "application/json" : declared.value()[0];
        return type.equals("*/*") ? "application/json" : type;
    }
}
