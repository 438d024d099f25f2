package id.asn.applicant.dokumen.flow;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.applicant.Formation;
import id.asn.applicant.Pemohon;
import id.asn.applicant.akses.store.AksesStore;
import id.asn.applicant.dokumen.CaraBaca;
import id.asn.applicant.dokumen.Dokumen;
import id.asn.applicant.dokumen.Gudang;
import id.asn.applicant.dokumen.JenisDokumen;
import id.asn.applicant.dokumen.KebijakanPindai;
import id.asn.applicant.dokumen.store.DokumenStore;
import id.asn.platform.identity.Actor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A reading that cannot be written down does not happen, and leaves no file open. */
@QuarkusTest
class BacaanTakTercatatIT {
    @Inject
    Formation formation;

    @Inject
    KebijakanPindai scans;

    @Inject
    AksesStore looks;

    @Inject
    DokumenStore documents;

    /** A storage of one file that knows whether it was closed. */
    private static final class SatuBerkas implements Gudang {
        private boolean closed;

        @Override
        public Path beranda() {
            throw new UnsupportedOperationException("nothing arrives here");
        }

        @Override
        public void keep(Path arrived, String key) {
            throw new UnsupportedOperationException("nothing arrives here");
        }

        @Override
        public InputStream open(String key) {
            return new ByteArrayInputStream(Pemohon.pdf(4000)) {
                @Override
                public void close() {
                    closed = true;
                }
            };
        }

        @Override
        public void discard(String key) {
            throw new UnsupportedOperationException("the file stays");
        }

        @Override
        public List<String> keysOf(LocalDate day, String after, int most) {
            return List.of();
        }
    }

    @Test
    void the_file_is_closed_when_the_log_does_not_take_the_reading() {
        formation.open();
        Pemohon siti = Pemohon.registered();
        UUID lamaran = siti.draft(formation.announce());
        siti.documents(lamaran);
        Dokumen ijazah = QuarkusTransaction.requiringNew()
                .call(() -> documents.ofKind(lamaran, JenisDokumen.IJAZAH).orElseThrow());
        SatuBerkas storage = new SatuBerkas();
        ReadDokumen read = new ReadDokumen(scans, looks, storage);
        Actor throughNothing = new Actor(siti.person(), null, Set.of("pelamar"), null);
        assertThrows(IllegalStateException.class, () -> read.read(ijazah, throughNothing, CaraBaca.PEMILIK));
        assertTrue(storage.closed);
    }
}
