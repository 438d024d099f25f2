package id.asn.bench.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PostgreSQL's log under {@code log_statement = all} and our line prefix, read as statements and transactions. */
final class ServerLog {
    /** Names the session at the start of each entry; the further lines of an entry begin with a tab. */
    static final String PREFIX = "<%c> ";

    // possessive all over: a value may be as long as the list of all formasi, and the matcher's way back is the stack's
    // depth
    private static final Pattern ENTRY =
            Pattern.compile("^<([0-9a-f]+\\.[0-9a-f]+)> (LOG|DETAIL):  (.*+(?:\\n\\t.*+)*+)", Pattern.MULTILINE);
    private static final Pattern STATEMENT = Pattern.compile("(?:execute [^:]*|statement): (.*)", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\$[0-9]+ = (?:NULL|'((?:[^']++|'')*+)')");

    private final List<Logged> statements = new ArrayList<>();

    ServerLog(String text) {
        Matcher entry = ENTRY.matcher(text);
        while (entry.find()) {
            add(entry.group(1), entry.group(2), entry.group(3).replace("\n\t", "\n"));
        }
    }

    private void add(String session, String level, String message) {
        if (level.equals("LOG")) {
            Matcher statement = STATEMENT.matcher(message);
            if (statement.matches()) {
                statements.add(new Logged(session, statement.group(1).strip(), List.of()));
            }
        } else if (message.regionMatches(true, 0, "parameters: ", 0, "parameters: ".length())) {
            int last = statements.size() - 1;
            Logged bare = statements.get(last);
            statements.set(last, new Logged(bare.session(), bare.sql(), values(message)));
        }
    }

    private static List<String> values(String message) {
        List<String> values = new ArrayList<>();
        Matcher value = VALUE.matcher(message);
        while (value.find()) {
            values.add(value.group(1) == null ? null : value.group(1).replace("''", "'"));
        }
        return values;
    }

    /**
     * The statements of all committed transactions that speak of what has this name, in order. Where none does, the
     * statements outside of transactions that name it: what else their sessions asked may be of somebody else.
     */
    List<Logged> about(String word) {
        List<Logged> within = new ArrayList<>();
        List<Logged> without = new ArrayList<>();
        Map<String, List<Logged>> open = new HashMap<>();
        for (Logged statement : statements) {
            if (statement.begins()) open.put(statement.session(), new ArrayList<>());
            List<Logged> transaction = open.getOrDefault(statement.session(), without);
            transaction.add(statement);
            if (statement.commits() && names(transaction, word)) within.addAll(transaction);
            if (statement.commits() || statement.takesBack()) open.remove(statement.session());
        }
        return within.isEmpty()
                ? without.stream().filter(statement -> statement.names(word)).toList()
                : within;
    }

    private static boolean names(List<Logged> statements, String word) {
        return statements.stream().anyMatch(statement -> statement.names(word));
    }
}
