package id.asn.applicant.statistik.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.applicant.Formation;
import id.asn.applicant.Pemohon;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IngatanStatistikIT {
    private static final String INSTANSI = "9108";

    @Inject
    Formation formation;

    @Inject
    StatistikStore store;

    private long drafts(IngatanStatistik counts) {
        return QuarkusTransaction.requiringNew()
                .call(() -> counts.formasi(2024, INSTANSI))
                .formasi()
                .get(0)
                .draf();
    }

    @Test
    void what_anybody_may_ask_is_counted_once_for_all_who_ask_within_some_seconds() {
        formation.open();
        UUID formasi = formation.announce(data -> data.put("instansi", INSTANSI));
        IngatanStatistik remembers = new IngatanStatistik(store, Duration.ofMinutes(1));
        IngatanStatistik counts = new IngatanStatistik(store, Duration.ZERO);
        assertEquals(0, drafts(remembers));
        assertEquals(0, drafts(counts));
        Pemohon.registered().draft(formasi);
        assertEquals(0, drafts(remembers));
        assertEquals(1, drafts(counts));
    }
}
