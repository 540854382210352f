package io.candor.bank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A field of an answer that differs between two contents.
 *
 * @param before null where it had none
 * @param after null where it has none any more
 */
@Schema(name = "FieldChange")
public record FieldChange(String field, String before, String after) {

    static List<FieldChange> between(AnswerContent before, AnswerContent after) {
        Map<String, String> one = fields(before);
        Map<String, String> other = fields(after);
        List<FieldChange> changes = new ArrayList<>();
        for (String field : one.keySet()) {
            if (!Objects.equals(one.get(field), other.get(field))) {
                changes.add(new FieldChange(field, one.get(field), other.get(field)));
            }
        }
        return changes;
    }

    private static Map<String, String> fields(AnswerContent c) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", c.title());
        fields.put("domain", c.domain());
        fields.put("verdict", c.verdict());
        fields.put("shortText", c.shortText());
        fields.put("text", c.text());
        fields.put("posture", c.posture() == null
                ? null
                : said(": ", c.posture().standard(), c.posture().state(), c.posture().target()));
        fields.put("subProcessors", lines(c.subProcessors(),
                p -> said(" — ", p.name(), p.purpose(), p.location(), p.safeguard())));
        fields.put("wordings", lines(c.wordings(), w -> said(" — ", w.text(), w.stance())));
        fields.put("visibility", c.visibility());
        fields.put("owner", c.owner());
        fields.put("reviewBy", Objects.toString(c.reviewBy(), null));
        fields.put("validUntil", Objects.toString(c.validUntil(), null));
        fields.put("source", Objects.toString(c.source(), null));
        fields.put("evidence", lines(c.evidence(), e -> said(" — ", e.title(), e.url(), e.validUntil())));
        fields.put("controls", lines(c.controls(), t -> t));
        fields.put("tags", lines(c.tags(), t -> t));
        return fields;
    }

    private interface Line<T> {
        String of(T value);
    }

    private static <T> String lines(List<T> values, Line<T> line) {
        return values.isEmpty() ? null : values.stream().map(line::of).collect(Collectors.joining("\n"));
    }

    private static String said(String between, Object... parts) {
        return Arrays.stream(parts).filter(Objects::nonNull).map(Object::toString)
                .collect(Collectors.joining(between));
    }
}
