package org.parley.local.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.parley.local.LocalException;
import org.postgresql.Driver;

/**
 * The databases of one server, one role each: a service sees its own and no other.
 *
 * @param server the JDBC address of the server, without a database: `jdbc:postgresql://127.0.0.1:5432/`
 */
public record PostgresDatabases(String server, String superuser, String superuserPassword) {

    /** Where a service finds its database, and as whom. */
    public record Database(String url, String user, String password) {}

    /** Creates the database with its role if they are not there yet, and sets the role's password. */
    public Database ensure(String name, String password) {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            ensureRole(connection, statement, name, password);
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                create(statement, name);
            }
            return database(name, password);
        } catch (SQLException e) {
            throw new LocalException("Could not prepare the database " + name + ": " + e.getMessage(), e);
        }
    }

    /** Creates the database anew, empty; what was in one of that name is gone. */
    public Database recreate(String name, String password) {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            ensureRole(connection, statement, name, password);
            statement.execute("DROP DATABASE IF EXISTS " + quoted(name) + " WITH (FORCE)");
            create(statement, name);
            return database(name, password);
        } catch (SQLException e) {
            throw new LocalException("Could not create the database " + name + ": " + e.getMessage(), e);
        }
    }

    /** Whether the server takes connections and answers. */
    public boolean answers() {
        try (Connection connection = connect("postgres")) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** How large a database is on disk, its indexes included. */
    public long bytes(String name) {
        try (Connection connection = connect("postgres");
                PreparedStatement size = connection.prepareStatement("SELECT pg_database_size(?)")) {
            size.setString(1, name);
            try (ResultSet row = size.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new LocalException("Could not measure the database " + name + ": " + e.getMessage(), e);
        }
    }

    private Connection connect(String database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", superuser);
        properties.setProperty("password", superuserPassword);
        properties.setProperty("connectTimeout", "2");
        // Not through DriverManager: it does not find the driver across the class loaders of a test run.
        Connection connection = new Driver().connect(server + database, properties);
        if (connection == null) {
            throw new LocalException("Not the JDBC address of a PostgreSQL server: " + server);
        }
        return connection;
    }

    private Database database(String name, String password) {
        return new Database(server + name, name, password);
    }

    private static void ensureRole(Connection connection, Statement statement, String name, String password)
            throws SQLException {
        boolean present = exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name);
        statement.execute(
                (present ? "ALTER" : "CREATE") + " ROLE " + quoted(name) + " LOGIN PASSWORD " + literal(password));
    }

    private static void create(Statement statement, String name) throws SQLException {
        statement.execute("CREATE DATABASE " + quoted(name) + " OWNER " + quoted(name));
        statement.execute("REVOKE CONNECT ON DATABASE " + quoted(name) + " FROM PUBLIC");
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static String quoted(String identifier) {
        return "\"" + identifier.replace("\"", "\"\"") + "\"";
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
