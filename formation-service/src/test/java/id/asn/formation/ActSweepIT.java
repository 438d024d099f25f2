package id.asn.formation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What every write has in common: bad bodies, absent things, stale versions, wrong states. */
@QuarkusTest
class ActSweepIT {
    private static final Map<String, Object> ALASAN = Map.of("alasan", "Perbaiki");
    private static final Map<String, String> SURAT = Kota.surat("N/1");
    private static final Map<String, Object> NONE = Map.of();
    private static final String U = "/v1/usulan/{id}";
    private static final String R = "/v1/rincian-formasi/{id}";

    /** A POST or PUT, who may, and a body that keeps the contract. */
    private record Write(String peran, String path, Object isi) {
        Response post(Kota kota, String id, String... header) {
            RequestSpecification request = kota.as(peran);
            for (int i = 0; i < header.length; i += 2) {
                request.header(header[i], header[i + 1]);
            }
            return (isi == NONE ? request : request.body(isi)).post(path, id);
        }
    }

    private static List<Write> actsOnUsulan() {
        return List.of(
                new Write("opd", U + "/desk", NONE),
                new Write("bkpsdm", U + "/pengembalian-desk", ALASAN),
                new Write("bkpsdm", U + "/persetujuan-desk", NONE),
                new Write("ppk", U + "/pengajuan", SURAT),
                new Write("bkn", U + "/pengembalian", ALASAN),
                new Write("bkn", U + "/verifikasi", verdict()),
                new Write("bkn", U + "/pertek", SURAT),
                new Write("menkeu", U + "/pendapat", opinion()),
                new Write("panrb", U + "/penetapan", Kota.alokasi(1)),
                new Write("panrb", U + "/penolakan", rejection()));
    }

    private static List<Write> actsOnRincian() {
        return List.of(
                new Write("ppk", R + "/pengajuan", SURAT),
                new Write("bkn", R + "/pengembalian", ALASAN),
                new Write("bkn", R + "/verifikasi", NONE),
                new Write("panrb", R + "/penetapan", SURAT),
                new Write("panselnas", R + "/pengumuman", NONE));
    }

    private static Map<String, Object> verdict() {
        return Map.of("putusan", List.of(Map.of("baris", UUID.randomUUID(), "putusan", "TERIMA")));
    }

    private static Map<String, Object> opinion() {
        return Map.of("nomor", "S", "tanggal", "2024-03-05", "pendapat", "Ada");
    }

    private static Map<String, Object> rejection() {
        return Map.of("nomor", "S", "tanggal", "2024-03-05", "alasan", "Tidak");
    }

    @TestFactory
    Stream<DynamicTest> an_act_on_something_absent_is_404() {
        Kota kota = Kota.baru();
        String nobody = UUID.randomUUID().toString();
        return Stream.of(actsOnUsulan(), actsOnRincian(), List.of(new Write("opd", U + "/rincian", kota.isian(1))))
                .flatMap(List::stream)
                .map(act -> dynamicTest(
                        act.path(), () -> act.post(kota, nobody).then().statusCode(404)));
    }

    @TestFactory
    Stream<DynamicTest> an_act_on_a_version_that_is_not_the_last_is_412() {
        Kota kota = Kota.baru();
        String usulan = kota.draf();
        Kota owner = Kota.baru();
        String own = owner.rincian(1);
        return Stream.concat(
                actsOnUsulan().stream()
                        .map(act -> dynamicTest(act.path(), () -> act.post(kota, usulan, "If-Match", "\"999\"")
                                .then()
                                .statusCode(412))),
                actsOnRincian().stream()
                        .map(act -> dynamicTest(act.path(), () -> act.post(owner, own, "If-Match", "\"999\"")
                                .then()
                                .statusCode(412))));
    }

    @TestFactory
    Stream<DynamicTest> an_act_in_the_wrong_state_is_409_and_says_what_is_open() {
        Kota kota = Kota.baru();
        String draft = kota.draf();
        Kota other = Kota.baru();
        String signed = other.diusulkan(1);
        Kota owner = Kota.baru();
        String rincian = owner.rincian(1);
        Kota further = Kota.baru();
        String determined = further.rincianDitetapkan(1);
        return Stream.of(
                        actsOnUsulan().stream().skip(1).map(act -> wrong(act, kota, draft, "DRAF")),
                        actsOnUsulan().stream().limit(1).map(act -> wrong(act, other, signed, "DIUSULKAN")),
                        actsOnRincian().stream().skip(1).map(act -> wrong(act, owner, rincian, "DRAF")),
                        actsOnRincian().stream().limit(1).map(act -> wrong(act, further, determined, "DITETAPKAN")))
                .flatMap(tests -> tests);
    }

    private static DynamicTest wrong(Write act, Kota kota, String id, String status) {
        return dynamicTest(act.path(), () -> act.post(kota, id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/masalah/langkah-tidak-sah"))
                .body("status_kini", equalTo(status))
                .body("tindakan_sah.size()", not(equalTo(0))));
    }

    @TestFactory
    Stream<DynamicTest> a_body_that_breaks_the_contract_is_400_with_every_fault() {
        Kota kota = Kota.baru();
        String id = UUID.randomUUID().toString();
        Stream<DynamicTest> posts = Stream.of(
                        actsOnUsulan(),
                        actsOnRincian(),
                        List.of(
                                new Write("opd", "/v1/usulan", ALASAN),
                                new Write("opd", U + "/rincian", ALASAN),
                                new Write("bkpsdm", "/v1/rincian-formasi", ALASAN),
                                new Write("panselnas", "/v1/periode/2099/perubahan", ALASAN)))
                .flatMap(List::stream)
                .filter(act -> act.isi() != NONE)
                .map(act -> dynamicTest(
                        "POST " + act.path(),
                        () -> bad(
                                act.path().contains("{id}")
                                        ? kota.as(act.peran()).body("{}").post(act.path(), id)
                                        : kota.as(act.peran()).body("{}").post(act.path()))));
        return Stream.concat(posts, puts(kota, id));
    }

    private static Stream<DynamicTest> puts(Kota kota, String id) {
        return Stream.of(
                        new Write("bkn", "/v1/instansi/" + kota.kode, NONE),
                        new Write("bkpsdm", "/v1/instansi/" + kota.kode + "/unit-kerja/X", NONE),
                        new Write("bkn", "/v1/jabatan/X", NONE),
                        new Write("panselnas", "/v1/periode/2099", NONE),
                        new Write("opd", "/v1/usulan/" + id + "/rincian/" + id, NONE),
                        new Write("bkpsdm", "/v1/rincian-formasi/" + id + "/baris/" + id, NONE),
                        new Write("layanan", "/v1/formasi/" + id + "/keterisian", NONE))
                .map(put -> dynamicTest(
                        "PUT " + put.path(),
                        () -> bad(kota.as(put.peran()).body("{}").put(put.path()))));
    }

    private static void bad(Response answer) {
        answer.then().statusCode(400).body("kesalahan.size()", not(equalTo(0)));
    }
}
