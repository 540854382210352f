package io.candor.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import io.candor.web.Role;

/** The table {@code endpoints.txt}: every endpoint and who may use it. What it does not name, nobody may use. */
@ApplicationScoped
class Permissions {

    private static final String TABLE = "endpoints.txt";

    private final Map<String, Permission> byEndpoint = new TreeMap<>();
    private final List<Pattern> openPaths = new ArrayList<>();

    Permissions() {
        try (InputStream in = Permissions.class.getResourceAsStream(TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param template as the resource declares it, for example {@code /api/v1/answers/{collection}/{key}} */
    Optional<Permission> of(String method, String template) {
        return Optional.ofNullable(byEndpoint.get(method + " " + template));
    }

    Set<String> endpoints() {
        return byEndpoint.keySet();
    }

    /** Whether a path may be asked for without a name, whatever then answers there. */
    boolean open(String path) {
        return openPaths.stream().anyMatch(p -> p.matcher(path).matches());
    }

    private void add(String line) {
        String[] words = line.split("\\s+");
        if (words.length == 3 && words[2].equals("open")) {
            openPaths.add(pattern(words[1]));
            if (!words[0].equals("*")) {
                put(line, words, new Permission(true, Set.of(), null));
            }
        } else if (words.length == 4) {
            put(line, words, new Permission(false, roles(line, words[2]), scope(line, words[3])));
        } else {
            throw wrong(line);
        }
    }

    private void put(String line, String[] words, Permission permission) {
        if (byEndpoint.put(words[0] + " " + words[1], permission) != null) {
            throw wrong(line);
        }
    }

    private static Set<Role> roles(String line, String text) {
        if (text.equals("signed-in")) {
            return Set.of();
        }
        if (text.equals("staff")) {
            return EnumSet.allOf(Role.class);
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String slug : text.split(",")) {
            roles.add(Role.bySlug(slug).orElseThrow(() -> wrong(line)));
        }
        return roles;
    }

    private static Scope scope(String line, String text) {
        return text.equals("-") ? null : Scope.byText(text).orElseThrow(() -> wrong(line));
    }

    /** A star stands for one part of a path, two for the rest of it; a template's parameter for one part. */
    private static Pattern pattern(String path) {
        StringBuilder regex = new StringBuilder();
        for (String part : path.split("(?=/)")) {
            regex.append(switch (part) {
                case "/**" -> "/.*";
                case "/*" -> "/[^/]*";
                default -> part.startsWith("/{") ? "/[^/]+" : Pattern.quote(part);
            });
        }
        return Pattern.compile(regex.toString());
    }

    /** The service does not start with a table that cannot be read. */
    private static IllegalStateException wrong(String line) {
        return new IllegalStateException(TABLE + ": " + line);
    }
}
