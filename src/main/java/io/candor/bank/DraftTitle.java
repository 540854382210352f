package io.candor.bank;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes a title and a key from a question, for a curator to better. */
final class DraftTitle {

    private static final Pattern ASKING = Pattern.compile("(?i)^(please (?:describe|provide|list|state|explain)"
            + "|(?:does|do|is|are|has|have|can|will) (?:the |your |you |we |our )?(?:organi[sz]ation |company |vendor |supplier |service )?"
            + "(?:have |use |provide |support |maintain |perform |been )?)\\s*(?:an? |the )?");
    private static final int KEY = 60;

    private DraftTitle() {
    }

    static String of(String question) {
        String bare = ASKING.matcher(question.strip()).replaceFirst("").replaceAll("[?:.\\s]+$", "")
                .replaceAll("\\s+", " ");
        String title = cut(bare.isBlank() ? question.strip().replaceAll("\\s+", " ") : bare, AnswerFile.MAX_TITLE);
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    /** A key that none of the taken ones is, added to them. */
    static String key(String title, Set<String> taken) {
        String slug = Normalizer.normalize(title, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String base = slug.isEmpty() ? "answer" : cut(slug, KEY).replaceAll("-$", "");
        String key = base;
        for (int i = 2; !taken.add(key); i++) {
            key = base + "-" + i;
        }
        return key;
    }

    /** At the end of a word where there is one near. */
    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int space = Math.max(text.lastIndexOf(' ', most), text.lastIndexOf('-', most));
        return text.substring(0, space > most / 2 ? space : most);
    }
}
