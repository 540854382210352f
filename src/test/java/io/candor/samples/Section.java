package io.candor.samples;

import java.util.List;

/** A section of a questionnaire and its questions, in the order in which they are asked. */
record Section(String code, String title, List<String> questions) {

    static Section of(String title, String questions) {
        return of("", title, questions);
    }

    /** @param questions one question a line */
    static Section of(String code, String title, String questions) {
        return new Section(code, title, questions.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }
}
