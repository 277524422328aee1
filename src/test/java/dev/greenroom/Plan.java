package dev.greenroom;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a database would run a statement, whatever its parameters are.
 *
 * @param scanned the tables of which it would read every row, since no condition is answered by an index
 */
record Plan(Set<String> scanned) {

    private static final Pattern PARAMETER = Pattern.compile("\\?");

    /** H2 repeats the statement and says after each table which index it uses, and for which condition. */
    private static final Pattern H2_TABLE =
            Pattern.compile("\"PUBLIC\"\\.\"(\\w+)\"(?:\\s+\"\\w+\")?\\s+(?:/\\*|/\\+\\+)\\s*(PUBLIC\\.[\\w.]+)(:?)");

    static Plan of(Connection connection, String sql) throws SQLException {
        return TestDatabase.isPostgres() ? postgres(connection, sql) : h2(connection, sql);
    }

    private static Plan h2(Connection connection, String sql) throws SQLException {
        try (PreparedStatement explain = connection.prepareStatement("explain " + sql)) {
            for (int i = 1; i <= explain.getParameterMetaData().getParameterCount(); i++) {
                explain.setObject(i, null);
            }
            Set<String> scanned = new TreeSet<>();
            Matcher tables = H2_TABLE.matcher(first(explain.executeQuery()));
            while (tables.find()) {
                if (tables.group(3).isEmpty()) {
                    scanned.add(tables.group(1).toLowerCase(Locale.ROOT));
                }
            }
            return new Plan(scanned);
        }
    }

    /** PostgreSQL is told to do without whole tables; where it still reads one, it has no index. */
    private static Plan postgres(Connection connection, String sql) throws SQLException {
        int[] parameters = {0};
        String numbered = PARAMETER.matcher(sql).replaceAll(parameter -> "\\$" + ++parameters[0]);
        String values =
                parameters[0] == 0 ? "" : "(" + String.join(", ", Collections.nCopies(parameters[0], "null")) + ")";
        try (Statement statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off; set enable_hashjoin = off; set enable_mergejoin = off;"
                    + " set plan_cache_mode = force_generic_plan");
            statement.execute("prepare looked_at as " + numbered);
            JsonNode plan = JsonMapper.shared()
                    .readTree(first(statement.executeQuery("explain (format json) execute looked_at" + values)));
            statement.execute("deallocate looked_at");
            Set<String> scanned = new TreeSet<>();
            nodes(plan.get(0).get("Plan"))
                    .filter(node -> node.path("Node Type").asString().endsWith("Scan") && node.has("Relation Name"))
                    .filter(node -> !node.has("Index Cond") && !node.has("Recheck Cond"))
                    .forEach(node -> scanned.add(node.get("Relation Name").asString()));
            return new Plan(scanned);
        }
    }

    private static Stream<JsonNode> nodes(JsonNode node) {
        return node.has("Plans")
                ? Stream.concat(Stream.of(node), node.get("Plans").valueStream().flatMap(Plan::nodes))
                : Stream.of(node);
    }

    private static String first(ResultSet rows) throws SQLException {
        rows.next();
        return rows.getString(1);
    }
}
