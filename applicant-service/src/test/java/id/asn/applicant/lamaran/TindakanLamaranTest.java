package id.asn.applicant.lamaran;

import static id.asn.applicant.lamaran.LamaranStatus.DIAJUKAN;
import static id.asn.applicant.lamaran.LamaranStatus.DRAF;
import static id.asn.applicant.lamaran.LamaranStatus.MS;
import static id.asn.applicant.lamaran.LamaranStatus.TMS;
import static id.asn.applicant.lamaran.TindakanLamaran.AJUKAN;
import static id.asn.applicant.lamaran.TindakanLamaran.NYATAKAN_MS;
import static id.asn.applicant.lamaran.TindakanLamaran.NYATAKAN_TMS;
import static id.asn.applicant.lamaran.TindakanLamaran.TERIMA_SANGGAH;
import static id.asn.applicant.lamaran.TindakanLamaran.UBAH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.asn.applicant.Peran;
import id.asn.platform.identity.Actor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TindakanLamaranTest {
    private static final Actor PELAMAR = new Actor("siti", "portal", Set.of("pelamar"), null);
    private static final Actor PANITIA = new Actor("budi", "portal", Set.of("panitia"), "6273");

    /** Typed from the law a second time: what may be done from each status; everything else is refused. */
    private static final Map<LamaranStatus, Map<TindakanLamaran, LamaranStatus>> LAWFUL = Map.of(
            DRAF, Map.of(UBAH, DRAF, AJUKAN, DIAJUKAN),
            DIAJUKAN, Map.of(NYATAKAN_MS, MS, NYATAKAN_TMS, TMS),
            MS, Map.of(),
            TMS, Map.of(TERIMA_SANGGAH, MS));

    @TestFactory
    Stream<DynamicTest> every_status_with_every_move() {
        return Stream.of(LamaranStatus.values()).flatMap(status -> Stream.of(TindakanLamaran.values())
                .map(move -> DynamicTest.dynamicTest(move + " from " + status, () -> check(status, move))));
    }

    private static void check(LamaranStatus status, TindakanLamaran move) {
        Actor competent = move.oleh() == Peran.PELAMAR ? PELAMAR : PANITIA;
        LamaranStatus next = LAWFUL.get(status).get(move);
        if (next == null) {
            assertThrows(LangkahTidakSah.class, () -> move.from(status, competent));
        } else {
            assertEquals(next, move.from(status, competent));
            Actor other = competent == PELAMAR ? PANITIA : PELAMAR;
            assertThrows(BukanWewenang.class, () -> move.from(status, other));
        }
    }

    @Test
    void a_refused_move_tells_the_status_and_what_may_be_done() {
        var refusal = assertThrows(LangkahTidakSah.class, () -> NYATAKAN_MS.from(DRAF, PELAMAR));
        assertEquals(DRAF, refusal.facts().get("status_kini"));
        assertEquals(List.of(UBAH, AJUKAN), refusal.facts().get("tindakan_sah"));
    }
}
