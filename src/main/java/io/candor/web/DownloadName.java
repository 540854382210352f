package io.candor.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Content-Disposition for a file whose name came from outside (RFC 6266, RFC 8187). */
public final class DownloadName {

    private DownloadName() {
    }

    /** The header's value: a harmless ASCII name, and the real one percent-encoded, so that no name can break out. */
    public static String attachment(String name) {
        String clean = name.replaceAll("[\\p{Cntrl}\"\\\\/:*?<>|;%]", "_");
        String ascii = clean.replaceAll("[^\\x20-\\x7e]", "_");
        String encoded = URLEncoder.encode(clean, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }
}
