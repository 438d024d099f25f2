package id.asn.bench.script;

import java.util.List;

/**
 * One statement as the server logged it.
 *
 * @param session that sent it
 * @param sql with its placeholders {@code $1}, {@code $2}, ...
 * @param values of the placeholders in their order, null for NULL
 */
record Logged(String session, String sql, List<String> values) {

    boolean begins() {
        return sql.equalsIgnoreCase("begin");
    }

    boolean commits() {
        return sql.equalsIgnoreCase("commit");
    }

    boolean takesBack() {
        return sql.equalsIgnoreCase("rollback");
    }

    /** True when it speaks of what has this name. */
    boolean names(String word) {
        return sql.contains(word) || values.stream().anyMatch(value -> value != null && value.contains(word));
    }
}
