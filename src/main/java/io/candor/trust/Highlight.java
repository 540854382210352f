package io.candor.trust;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.candor.bank.PublicAnswer;
import io.candor.bank.PublicPlace;

/**
 * What a visitor looks for first: an answer that stands among the subjects as well, here by its title.
 *
 * @param says its one line; its text where it has none
 * @param answer its key
 */
@Schema(name = "TrustHighlight")
public record Highlight(String title, String says, String answer) {

    static List<Highlight> lines(PublicPlace place, List<PublicAnswer> answers) {
        return answers.stream().filter(a -> a.places().contains(place))
                .map(a -> new Highlight(a.title(), a.shortText() == null ? a.text() : a.shortText(), a.key())).toList();
    }

    static List<Highlight> texts(PublicPlace place, List<PublicAnswer> answers) {
        return answers.stream().filter(a -> a.places().contains(place))
                .map(a -> new Highlight(a.title(), a.text(), a.key())).toList();
    }
}
