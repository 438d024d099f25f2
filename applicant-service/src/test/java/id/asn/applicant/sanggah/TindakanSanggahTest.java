package id.asn.applicant.sanggah;

import static id.asn.applicant.sanggah.SanggahStatus.DIAJUKAN;
import static id.asn.applicant.sanggah.SanggahStatus.DITERIMA;
import static id.asn.applicant.sanggah.SanggahStatus.DITOLAK;
import static id.asn.applicant.sanggah.SanggahStatus.DIUMUMKAN;
import static id.asn.applicant.sanggah.TindakanSanggah.AJUKAN;
import static id.asn.applicant.sanggah.TindakanSanggah.TERIMA;
import static id.asn.applicant.sanggah.TindakanSanggah.TOLAK;
import static id.asn.applicant.sanggah.TindakanSanggah.UMUMKAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.asn.platform.identity.Actor;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TindakanSanggahTest {
    private static final Actor PELAMAR = new Actor("siti", "portal", Set.of("pelamar"), null);
    private static final Actor PANITIA = new Actor("budi", "portal", Set.of("panitia"), "6273");

    /** Typed a second time: what may be done from each status; everything else is refused. */
    private static final Map<SanggahStatus, Map<TindakanSanggah, SanggahStatus>> LAWFUL = Map.of(
            DIAJUKAN, Map.of(TERIMA, DITERIMA, TOLAK, DITOLAK),
            DITERIMA, Map.of(UMUMKAN, DIUMUMKAN),
            DITOLAK, Map.of(UMUMKAN, DIUMUMKAN),
            DIUMUMKAN, Map.of());

    @TestFactory
    Stream<DynamicTest> every_status_with_every_move() {
        return Stream.of(SanggahStatus.values()).flatMap(status -> Stream.of(TindakanSanggah.values())
                .map(move -> DynamicTest.dynamicTest(move + " from " + status, () -> check(status, move))));
    }

    private static void check(SanggahStatus status, TindakanSanggah move) {
        Actor competent = move == AJUKAN ? PELAMAR : PANITIA;
        SanggahStatus next = LAWFUL.get(status).get(move);
        if (next == null) {
            assertThrows(SanggahTidakSah.class, () -> move.from(status, competent));
        } else {
            assertEquals(next, move.from(status, competent));
            assertThrows(BukanWewenangSanggah.class, () -> move.from(status, PELAMAR));
        }
    }

    @Test
    void only_a_pelamar_objects() {
        assertEquals(DIAJUKAN, AJUKAN.from(null, PELAMAR));
        assertThrows(BukanWewenangSanggah.class, () -> AJUKAN.from(null, PANITIA));
    }
}
