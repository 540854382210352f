package io.candor.access;

import io.nayuki.qrcodegen.QrCode;

/** A text as a picture that a phone's camera reads. Drawn here: no picture service learns the secret in it. */
final class ScannedCode {

    private static final int QUIET = 4;

    private ScannedCode() {
    }

    static String svg(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int side = code.size + 2 * QUIET;
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x + QUIET).append(',').append(y + QUIET).append("h1v1h-1z");
                }
            }
        }
        return "<svg role=\"img\" aria-label=\"Code to scan\" width=\"220\" height=\"220\" viewBox=\"0 0 " + side + " "
                + side
                + "\" shape-rendering=\"crispEdges\"><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path d=\""
                + path + "\" fill=\"#000\"/></svg>";
    }
}
