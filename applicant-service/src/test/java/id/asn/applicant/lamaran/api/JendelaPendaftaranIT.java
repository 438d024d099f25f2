package id.asn.applicant.lamaran.api;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import id.asn.applicant.Formation;
import id.asn.applicant.Pemohon;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JendelaPendaftaranIT {
    @Inject
    Formation formation;

    @BeforeEach
    void registration_is_open() {
        formation.open();
    }

    @Test
    void a_closed_window_refuses_and_tells_when_it_closed() {
        Pemohon siti = Pemohon.registered();
        UUID lamaran = siti.draft(formation.announce());
        siti.documents(lamaran);
        formation.close();
        siti.submit(lamaran)
                .statusCode(422)
                .body("kesalahan.kode", is(List.of("jadwal-pendaftaran")))
                .body("kesalahan[0].keadaan", equalTo("SUDAH_DITUTUP"), "kesalahan[0].tutup", endsWith("+07:00"));
    }

    @Test
    void an_extension_lets_pelamar_of_its_agency_in_and_nobody_else() {
        Pemohon siti = Pemohon.registered();
        UUID extended = siti.draft(formation.announce());
        siti.documents(extended);
        Pemohon budi = Pemohon.registered();
        UUID other = budi.draft(formation.announce(data -> data.put("instansi", "6201")));
        budi.documents(other);
        formation.closeBut("6273");
        budi.submit(other).statusCode(422).body("kesalahan.kode", is(List.of("jadwal-pendaftaran")));
        siti.submit(extended).statusCode(200);
    }
}
