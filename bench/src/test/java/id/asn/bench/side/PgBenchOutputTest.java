package id.asn.bench.side;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.launcher.Fault;
import org.junit.jupiter.api.Test;

class PgBenchOutputTest {

    private static final String SUMMARY = """
            pgbench (15.14 (Debian 15.14-0+deb12u1), server 18.0)
            transaction type: multiple scripts
            scaling factor: 1
            query mode: prepared
            number of clients: 16
            number of threads: 2
            maximum number of tries: 1
            duration: 15 s
            number of transactions actually processed: 964512
            number of failed transactions: 0 (0.000%)
            latency average = 0.249 ms
            initial connection time = 37.151 ms
            tps = 64301.552387 (without initial connection time)
            SQL script 1: formasi.sql
             - weight: 1 (targets 50.0% of total)
             - 482011 transactions (50.0% of total, tps = 32134.718211)
             - latency average = 0.248 ms
            """;

    @Test
    void the_figure_of_all_scripts_is_read() {
        PgBenchOutput read = PgBenchOutput.parse(SUMMARY);
        assertEquals(64301.552387, read.perSecond());
        assertEquals(0.249, read.meanMillis());
    }

    @Test
    void version_13_says_it_twice_and_the_one_without_connecting_counts() {
        String old = """
                latency average = 1.5 ms
                tps = 100.000000 (including connections establishing)
                tps = 120.000000 (excluding connections establishing)
                """;
        assertEquals(120, PgBenchOutput.parse(old).perSecond());
    }

    @Test
    void a_failed_transaction_spoils_the_run() {
        String failed = SUMMARY.replace("failed transactions: 0", "failed transactions: 3");
        Fault fault = assertThrows(Fault.class, () -> PgBenchOutput.parse(failed));
        assertTrue(fault.getMessage().contains("3 transactions"), fault.getMessage());
    }

    @Test
    void anything_else_is_refused_with_its_own_words() {
        Fault fault = assertThrows(Fault.class, () -> PgBenchOutput.parse("pgbench: error: no such file"));
        assertTrue(fault.getMessage().contains("no such file"), fault.getMessage());
    }
}
