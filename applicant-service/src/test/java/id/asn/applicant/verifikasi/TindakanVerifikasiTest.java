package id.asn.applicant.verifikasi;

import static id.asn.applicant.verifikasi.VerifikasiStatus.DIBALIK;
import static id.asn.applicant.verifikasi.VerifikasiStatus.DIPEGANG;
import static id.asn.applicant.verifikasi.VerifikasiStatus.DIPEGANG_KEDUA;
import static id.asn.applicant.verifikasi.VerifikasiStatus.DIPUTUS;
import static id.asn.applicant.verifikasi.VerifikasiStatus.DIUMUMKAN;
import static id.asn.applicant.verifikasi.VerifikasiStatus.MENUNGGU;
import static id.asn.applicant.verifikasi.VerifikasiStatus.MENUNGGU_KEDUA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.asn.applicant.Peran;
import id.asn.platform.identity.Actor;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class TindakanVerifikasiTest {
    private static final Actor PANITIA = new Actor("budi", "portal", Set.of("panitia"), "6273");
    private static final Actor BKPSDM = new Actor("tuti", "portal", Set.of("bkpsdm"), "6273");

    /** Typed a second time: where each move leads from each status; everything else is refused. */
    private static final Map<VerifikasiStatus, Map<String, VerifikasiStatus>> LAWFUL = Map.of(
            MENUNGGU, Map.of("AMBIL", DIPEGANG, "TUGASKAN", DIPEGANG),
            DIPEGANG,
                    Map.of(
                            "AMBIL_ALIH", DIPEGANG,
                            "LEPAS", MENUNGGU,
                            "TARIK", MENUNGGU,
                            "NYATAKAN_MS", DIPUTUS,
                            "NYATAKAN_TMS", MENUNGGU_KEDUA),
            MENUNGGU_KEDUA, Map.of("AMBIL_KEDUA", DIPEGANG_KEDUA),
            DIPEGANG_KEDUA,
                    Map.of(
                            "AMBIL_ALIH_KEDUA", DIPEGANG_KEDUA,
                            "LEPAS_KEDUA", MENUNGGU_KEDUA,
                            "TARIK_KEDUA", MENUNGGU_KEDUA,
                            "SAHKAN_TMS", DIPUTUS,
                            "KEMBALIKAN", DIPEGANG),
            DIPUTUS, Map.of("UMUMKAN", DIUMUMKAN),
            DIUMUMKAN, Map.of("BALIKKAN", DIBALIK),
            DIBALIK, Map.of());

    @TestFactory
    Stream<DynamicTest> every_status_with_every_move() {
        return Stream.of(VerifikasiStatus.values()).flatMap(status -> Stream.of(TindakanVerifikasi.values())
                .map(move -> DynamicTest.dynamicTest(move + " from " + status, () -> check(status, move))));
    }

    private static void check(VerifikasiStatus status, TindakanVerifikasi move) {
        boolean secretariat = Set.of("TUGASKAN", "TARIK", "TARIK_KEDUA").contains(move.name());
        assertEquals(secretariat ? Peran.BKPSDM : Peran.PANITIA, move.oleh());
        Actor competent = secretariat ? BKPSDM : PANITIA;
        VerifikasiStatus next = LAWFUL.get(status).get(move.name());
        if (next == null) {
            assertThrows(PemeriksaanTidakSah.class, () -> move.from(status, competent));
        } else {
            assertEquals(next, move.from(status, competent));
            Actor other = secretariat ? PANITIA : BKPSDM;
            assertThrows(BukanWewenangVerifikasi.class, () -> move.from(status, other));
        }
    }
}
