package id.asn.bench.script;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The statements of one request, to be repeated by pgbench for others of its kind. */
public final class Script {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$([0-9]+)");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final List<Logged> statements;

    Script(List<Logged> statements) {
        this.statements = List.copyOf(statements);
    }

    /** How often the database is asked, the bounds of the transaction included. */
    public int size() {
        return statements.size();
    }

    /**
     * As text for pgbench, one statement to a line.
     *
     * @param changing words in the values that differ from one request to the next, each with the SQL that makes the next
     *     one's; all other values stay those of the request that was recorded, so that as many bytes are written
     */
    public String text(Map<String, String> changing) {
        return statements.stream()
                .map(statement -> line(statement, changing))
                .collect(Collectors.joining(";\n", "", ";\n"));
    }

    private static String line(Logged statement, Map<String, String> changing) {
        return PLACEHOLDER
                .matcher(statement.sql().replaceAll("\\s*\\n\\s*", " "))
                .replaceAll(found -> Matcher.quoteReplacement(
                        value(statement.values().get(Integer.parseInt(found.group(1)) - 1), changing)));
    }

    private static String value(String value, Map<String, String> changing) {
        if (value == null) return "null";
        String sql = literal(value);
        for (Map.Entry<String, String> word : changing.entrySet()) {
            sql = sql.replace(word.getKey(), "' || " + word.getValue() + " || E'");
        }
        if (sql.equals(literal(value))) return sql;
        return UUID.matcher(value).matches() ? "(" + sql + ")::uuid" : "(" + sql + ")";
    }

    /** A colon would begin one of pgbench's variables, also within quotes. */
    private static String literal(String value) {
        String escaped = value.replace("\\", "\\\\")
                .replace("'", "''")
                .replace(":", "\\x3a")
                .replace("\n", "\\n");
        return "E'" + escaped + "'";
    }
}
