package id.asn.applicant.lamaran.flow;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.asn.applicant.Formation;
import id.asn.applicant.Pemohon;
import id.asn.applicant.dokumen.Gudang;
import id.asn.applicant.dokumen.JenisDokumen;
import id.asn.applicant.dokumen.store.TerimaBerkas;
import id.asn.applicant.lamaran.LangkahTidakSah;
import id.asn.platform.identity.Actor;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An upload says what it came to, and nobody uploads without end. */
@QuarkusTest
class UnggahTerhentiIT {
    private static final int CHANGES = 100;
    private static final int DRAFTS = 20;

    @Inject
    Formation formation;

    @Inject
    WelcomeDokumen gate;

    @Inject
    TerimaBerkas receiver;

    @Inject
    RecordDokumen record;

    @Inject
    Gudang gudang;

    @BeforeEach
    void registration_is_open() {
        formation.open();
    }

    /** A storage that takes files in and throws none away, as when it is gone for a moment. */
    private record Tertutup(Gudang gudang) implements Gudang {
        @Override
        public Path beranda() {
            return gudang.beranda();
        }

        @Override
        public void keep(Path arrived, String key) {
            gudang.keep(arrived, key);
        }

        @Override
        public InputStream open(String key) throws IOException {
            return gudang.open(key);
        }

        @Override
        public void discard(String key) {
            throw new UncheckedIOException(new IOException("gone"));
        }

        @Override
        public List<String> keysOf(LocalDate day, String after, int most) {
            return gudang.keysOf(day, after, most);
        }
    }

    /** A file on whose way its lamaran is submitted. */
    private static InputStream meanwhile(Runnable submits) {
        return new ByteArrayInputStream(Pemohon.pdf(4000)) {
            private boolean begun;

            @Override
            public synchronized int read(byte[] into, int from, int most) {
                if (!begun) {
                    begun = true;
                    submits.run();
                }
                return super.read(into, from, most);
            }
        };
    }

    @Test
    void a_refused_upload_is_refused_although_its_file_cannot_be_thrown_away() {
        Pemohon siti = Pemohon.registered();
        UUID lamaran = siti.draft(formation.announce());
        siti.documents(lamaran);
        Actor actor = new Actor(siti.person(), siti.person(), Set.of("pelamar"), null);
        UploadDokumen upload = new UploadDokumen(gate, receiver, record, new Tertutup(gudang));
        var target = new UploadDokumen.Target(lamaran, JenisDokumen.IJAZAH, false);
        assertThrows(
                LangkahTidakSah.class,
                () -> upload.upload(target, meanwhile(() -> siti.submit(lamaran).statusCode(200)), actor));
    }

    @Test
    void a_dry_run_answers_although_its_file_cannot_be_thrown_away() {
        Pemohon siti = Pemohon.registered();
        UUID lamaran = siti.draft(formation.announce());
        Actor actor = new Actor(siti.person(), siti.person(), Set.of("pelamar"), null);
        UploadDokumen upload = new UploadDokumen(gate, receiver, record, new Tertutup(gudang));
        var target = new UploadDokumen.Target(lamaran, JenisDokumen.IJAZAH, true);
        assertEquals(
                JenisDokumen.IJAZAH,
                upload.upload(target, new ByteArrayInputStream(Pemohon.pdf(4000)), actor)
                        .jenis());
    }

    @Test
    void a_draft_is_changed_so_often_and_not_once_more() {
        Pemohon siti = Pemohon.registered();
        UUID lamaran = siti.draft(formation.announce());
        for (int i = 1; i < CHANGES; i++) {
            siti.upload(lamaran, "KTP", "image/jpeg", Pemohon.jpeg(1000)).statusCode(200);
        }
        siti.upload(lamaran, "KTP", "image/jpeg", Pemohon.jpeg(1000))
                .statusCode(409)
                .body("type", equalTo("/masalah/perubahan-terlalu-banyak"), "terbanyak", is(CHANGES));
        UUID other = siti.draft(formation.announce());
        siti.upload(other, "KTP", "image/jpeg", Pemohon.jpeg(1000)).statusCode(200);
    }

    @Test
    void one_person_holds_so_many_drafts_of_a_year_and_not_one_more() {
        Pemohon siti = Pemohon.registered();
        for (int i = 0; i < DRAFTS; i++) {
            siti.draft(formation.announce());
        }
        siti.sends(Map.of("formasi_id", formation.announce()))
                .post("/v1/lamaran")
                .then()
                .statusCode(409)
                .body("type", equalTo("/masalah/draf-terlalu-banyak"), "terbanyak", is(DRAFTS));
    }
}
