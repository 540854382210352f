package io.candor.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.CountDownLatch;

/** A line to the service on which a long upload stops halfway, until it is let go: slowness without a clock. */
final class HeldLine implements AutoCloseable {

    private static final int PASSES = 1024 * 1024;
    /** Small, so that what is held shows at the sender. */
    private static final int BUFFER = 64 * 1024;

    private final URI service;
    private final ServerSocket entrance;
    private final CountDownLatch free = new CountDownLatch(1);

    HeldLine(String base) {
        service = URI.create(base);
        try {
            entrance = new ServerSocket();
            entrance.setReceiveBufferSize(BUFFER);
            entrance.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::connect);
    }

    String base() {
        return "http://127.0.0.1:" + entrance.getLocalPort();
    }

    void letGo() {
        free.countDown();
    }

    private void connect() {
        while (!entrance.isClosed()) {
            try {
                Socket browser = entrance.accept();
                Socket there = new Socket(service.getHost(), service.getPort());
                Thread.ofVirtual().start(() -> carry(browser, there, PASSES));
                Thread.ofVirtual().start(() -> carry(there, browser, Long.MAX_VALUE));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void carry(Socket from, Socket to, long passes) {
        try (from; to; InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
            byte[] buffer = new byte[BUFFER];
            long carried = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (carried > passes) {
                    free.await();
                }
                out.write(buffer, 0, n);
                carried += n;
            }
        } catch (IOException gone) {
            // Either end hung up; the other one learns it from the closed socket.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        letGo();
        entrance.close();
    }
}
