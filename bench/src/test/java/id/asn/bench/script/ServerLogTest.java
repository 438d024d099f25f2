package id.asn.bench.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServerLogTest {
    private static final String LOG = """
            2026-01-01 00:00:00.000 UTC [7] LOG:  parameter "log_statement" changed to "all"
            <6a.1> LOG:  execute <unnamed>: BEGIN
            <6a.2> LOG:  execute S_9: BEGIN
            <6a.1> LOG:  execute S_1: select a from t
            \t where id = $1 and n > $2
            <6a.1> DETAIL:  Parameters: $1 = '10-20', $2 = NULL
            <6a.2> LOG:  execute <unnamed>: update worker set pada = $1
            <6a.2> DETAIL:  Parameters: $1 = 'now'
            <6a.1> LOG:  execute S_2: insert into u values ($2, $1)
            <6a.1> DETAIL:  Parameters: $1 = 'it''s 12:30, $1 = ''x''', $2 = 'no 10-20
            \tand more'
            <6a.2> LOG:  execute S_3: ROLLBACK
            <6a.1> LOG:  execute S_3: COMMIT
            <6a.3> LOG:  statement: select 5
            <6a.1> LOG:  execute S_7: BEGIN
            <6a.1> LOG:  execute S_3: COMMIT
            <6a.4> LOG:  execute <unnamed>: select about $1
            <6a.4> DETAIL:  parameters: $1 = '30-40'
            <6a.4> LOG:  execute S_4: select what nobody names
            """;

    @Test
    void only_transactions_that_speak_of_the_word_are_kept_whole_and_in_order() {
        List<Logged> kept = new ServerLog(LOG).about("10-20");
        assertEquals(
                List.of("6a.1"), kept.stream().map(Logged::session).distinct().toList());
        assertEquals(4, kept.size());
        assertEquals("it's 12:30, $1 = 'x'", kept.get(2).values().get(0));
        assertEquals("no 10-20\nand more", kept.get(2).values().get(1));
    }

    @Test
    void without_a_transaction_only_the_statement_that_names_it_counts() {
        List<Logged> kept = new ServerLog(LOG).about("30-40");
        assertEquals(List.of("select about $1"), kept.stream().map(Logged::sql).toList());
    }

    @Test
    void the_script_repeats_them_for_another_number() {
        String text = new Script(new ServerLog(LOG).about("10-20")).text(Map.of("10-20", ":n::text"));
        assertEquals("""
                BEGIN;
                select a from t where id = (E'' || :n::text || E'') and n > null;
                insert into u values ((E'no ' || :n::text || E'\\nand more'), E'it''s 12\\x3a30, $1 = ''x''');
                COMMIT;
                """, text);
    }
}
