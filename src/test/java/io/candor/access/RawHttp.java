package io.candor.access;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Requests as they stand, without a client that would tidy them up. Both give the status line of the reply. */
record RawHttp(URI base) {

    private static final int PATIENCE = 20_000;

    String send(String... lines) throws IOException {
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(PATIENCE);
            String request = String.join("\r\n", lines) + "\r\nHost: " + base.getAuthority()
                    + "\r\nAccept: application/json\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return firstLine(socket.getInputStream());
        }
    }

    /** A body without an announced length, a mebibyte a chunk, until the service has enough. */
    String upload(String path, String token, int most) throws IOException {
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream()
                    .write(("POST " + path + " HTTP/1.1\r\nHost: " + base.getAuthority() + "\r\n" + token
                            + "\r\nTransfer-Encoding: chunked\r\nContent-Type: multipart/form-data; boundary=x\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            byte[] chunk = ("100000\r\n" + "a".repeat(1 << 20) + "\r\n").getBytes(StandardCharsets.UTF_8);
            try {
                for (int i = 0; i < most && socket.getInputStream().available() == 0; i++) {
                    socket.getOutputStream().write(chunk);
                }
            } catch (IOException e) {
                // The service hung up in the middle of it, which is what is to be shown.
            }
            return firstLine(socket.getInputStream());
        }
    }

    private static String firstLine(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\r'; c = in.read()) {
            line.append((char) c);
        }
        return line.toString();
    }
}
