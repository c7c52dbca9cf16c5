package se.regionvasterbotten.engagement.dialect;

import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.platform.database.SQLServerPlatform;
import org.jspecify.annotations.Nullable;

/**
 * SQL Server's dialect, also for H2 in its SQL Server mode: the provider's own H2 dialect writes {@code LIMIT}, which that
 * mode refuses.
 */
public class TransactSql extends SQLServerPlatform {
    private static final long serialVersionUID = 1L;

    @Override
    public void initializeConnectionData(Connection connection) throws SQLException {
        boolean embedded = "H2".equals(connection.getMetaData().getDatabaseProductName());
        if (embedded) {
            setDriverSupportsOffsetDateTime(true);
        }
        super.initializeConnectionData(connection);
        if (embedded) {
            pageByOffsetAndFetch();
        }
    }

    /** Days as days: by way of {@code java.sql.Date} those before 1582 end up as others. */
    @Override
    public @Nullable Object getObjectFromResultSet(ResultSet row, int column, int type, AbstractSession session)
            throws SQLException {
        return type == Types.DATE
                ? row.getObject(column, LocalDate.class)
                : super.getObjectFromResultSet(row, column, type, session);
    }

    /**
     * Days as days, and identifiers as identifiers: of a text H2 makes one again for every row that it holds against a list of them.
     */
    @Override
    public void setParameterValueInDatabaseCall(
            Object value, PreparedStatement statement, int index, AbstractSession session) throws SQLException {
        if (value instanceof LocalDate || value instanceof UUID) {
            statement.setObject(index, value);
        } else {
            super.setParameterValueInDatabaseCall(value, statement, index, session);
        }
    }

    /** H2 calls itself version 2, from which the provider concludes that OFFSET … FETCH is unknown; nothing but the field says otherwise. */
    private void pageByOffsetAndFetch() {
        try {
            Field modern = SQLServerPlatform.class.getDeclaredField("isVersion11OrHigher");
            modern.setAccessible(true);
            modern.setBoolean(this, true);
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException("this EclipseLink has no field isVersion11OrHigher", changed);
        }
    }
}
