package io.candor.app;

import java.io.Closeable;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Calls back when some node sends a notification on a channel of PostgreSQL. What was sent while the connection was
 * away is not heard: whoever listens also looks by itself now and then.
 */
final class Notifications implements Closeable {

    private static final Logger LOG = Logger.getLogger(Notifications.class);
    private static final int WAIT_MILLIS = 1_000;
    private static final int RECONNECT_SECONDS = 2;

    private final DataSource database;
    private final String channel;
    private final Runnable heard;
    private final CountDownLatch closed = new CountDownLatch(1);

    private Notifications(DataSource database, String channel, Runnable heard) {
        this.database = database;
        this.channel = channel;
        this.heard = heard;
    }

    /** @param heard called on a thread of its own; should return at once */
    static Notifications listen(DataSource database, String channel, Runnable heard) {
        Notifications notifications = new Notifications(database, channel, heard);
        Thread thread = new Thread(notifications::run, "listen-" + channel);
        thread.setDaemon(true);
        thread.start();
        return notifications;
    }

    private void run() {
        try {
            do {
                try (Connection connection = database.getConnection()) {
                    hear(connection);
                } catch (SQLException e) {
                    LOG.debugf("not listening on %s: %s", channel, e.getMessage());
                }
            } while (!closed.await(RECONNECT_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void hear(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + channel);
            PGConnection postgres = connection.unwrap(PGConnection.class);
            // Something may have been sent before this began to listen.
            heard.run();
            while (closed.getCount() > 0) {
                if (postgres.getNotifications(WAIT_MILLIS).length > 0 && closed.getCount() > 0) {
                    heard.run();
                }
            }
            statement.execute("unlisten " + channel);
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
