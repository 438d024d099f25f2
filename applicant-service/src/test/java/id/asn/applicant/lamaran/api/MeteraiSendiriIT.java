package id.asn.applicant.lamaran.api;

import static org.hamcrest.Matchers.is;

import id.asn.applicant.Formation;
import id.asn.applicant.Panitia;
import id.asn.applicant.Pemohon;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One's own draft that was never submitted uses no stamp up; somebody else's does. */
@QuarkusTest
class MeteraiSendiriIT {
    @Inject
    Formation formation;

    private final String number = UUID.randomUUID().toString().toUpperCase();

    private UUID stamped(Pemohon someone) {
        UUID draft = someone.draft(formation.announce());
        someone.documents(draft);
        someone.sends(Map.of("jenis", "TEMPEL", "nomor_seri", number))
                .put("/v1/lamaran/{id}/dokumen/SURAT_LAMARAN/meterai", draft)
                .then()
                .statusCode(200);
        return draft;
    }

    private static void found(UUID lamaran, List<String> findings) {
        Panitia.of("6273")
                .get("/v1/verifikasi/{id}/meterai", lamaran)
                .then()
                .statusCode(200)
                .body("data.temuan", is(List.of(findings)));
    }

    @Test
    void the_same_letter_on_two_drafts_of_one_person_is_no_reuse_until_another_person_bears_it() {
        formation.open();
        Pemohon siti = Pemohon.registered();
        stamped(siti);
        UUID lamaran = stamped(siti);
        siti.submit(lamaran).statusCode(200);
        found(lamaran, List.of());
        stamped(Pemohon.registered());
        found(lamaran, List.of("DIPAKAI_ULANG"));
    }
}
