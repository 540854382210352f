package io.candor.samples;

import java.util.ArrayList;
import java.util.List;

/** A section of a questionnaire and its questions, in the order in which they are asked. */
record Section(String code, String title, List<String> questions) {

    /** @param text a line {@code # code | title}, or {@code # title} alone, before the section's questions, one a line */
    static List<Section> outline(String text) {
        List<Section> sections = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith("# ")) {
                String[] heading = line.substring(2).split(" \\| ", 2);
                sections.add(new Section(heading[0], heading[heading.length - 1], new ArrayList<>()));
            } else {
                sections.getLast().questions().add(line);
            }
        }
        return List.copyOf(sections);
    }
}
