package dev.greenroom.pack;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.stereotype.Component;

/**
 * Lets a start after a failed one load the packs again. On H2 Flyway remembers a failure and refuses every later start,
 * although the load was one transaction and left nothing behind.
 */
@Component
class FailedLoads implements Callback {

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_VALIDATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            forget(context.getConnection(), context.getConfiguration().getTable());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void forget(Connection connection, String history) throws SQLException {
        try (ResultSet table = connection.getMetaData().getTables(null, null, history, null)) {
            if (!table.next()) {
                return;
            }
        }
        String sql = "delete from \"%s\" where \"description\" = ? and \"success\" = false".formatted(history);
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setString(1, BuiltInGuides.DESCRIPTION);
            delete.executeUpdate();
        }
    }

    @Override
    public String getCallbackName() {
        return "failed loads";
    }
}
