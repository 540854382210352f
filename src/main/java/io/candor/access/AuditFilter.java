package io.candor.access;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Which entries; null does not restrict.
 *
 * @param action or the beginning of one up to a dot, for example {@code account}
 */
record AuditFilter(String actor, String action, String subject) {

    static final AuditFilter ALL = new AuditFilter(null, null, null);

    String condition() {
        return (actor == null ? "" : " and actor = ?") + (action == null ? "" : " and (action = ? or action like ?)")
                + (subject == null ? "" : " and subject = ?");
    }

    /** @return the next place */
    int set(PreparedStatement statement, int first) throws SQLException {
        List<String> values = new ArrayList<>();
        if (actor != null) {
            values.add(actor);
        }
        if (action != null) {
            values.add(action);
            values.add(action.replace("%", "\\%").replace("_", "\\_") + ".%");
        }
        if (subject != null) {
            values.add(subject);
        }
        for (String value : values) {
            statement.setString(first++, value);
        }
        return first;
    }
}
