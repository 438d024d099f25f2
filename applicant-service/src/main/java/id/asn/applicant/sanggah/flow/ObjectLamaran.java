package id.asn.applicant.sanggah.flow;

import id.asn.applicant.lamaran.Lamaran;
import id.asn.applicant.lamaran.flow.LockLamaran;
import id.asn.applicant.notifikasi.JenisPesan;
import id.asn.applicant.notifikasi.store.PesanStore;
import id.asn.applicant.periode.Jendela;
import id.asn.applicant.periode.store.DatabaseClock;
import id.asn.applicant.sanggah.DasarSanggah;
import id.asn.applicant.sanggah.DiLuarMasaSanggah;
import id.asn.applicant.sanggah.Disanggah;
import id.asn.applicant.sanggah.Keberatan;
import id.asn.applicant.sanggah.MasaSanggah;
import id.asn.applicant.sanggah.Sanggah;
import id.asn.applicant.sanggah.SanggahSudahAda;
import id.asn.applicant.sanggah.flow.GatherEvidence.Evidence;
import id.asn.applicant.sanggah.store.SanggahStore;
import id.asn.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/** Takes an objection in: judged by the database's clock, with the evidence as it stands at that instant. */
@ApplicationScoped
public class ObjectLamaran {
    private final LockLamaran lock;
    private final GatherEvidence gather;
    private final SanggahStore store;
    private final PesanStore messages;
    private final DatabaseClock clock;

    ObjectLamaran(
            LockLamaran lock, GatherEvidence gather, SanggahStore store, PesanStore messages, DatabaseClock clock) {
        this.lock = lock;
        this.gather = gather;
        this.store = store;
        this.messages = messages;
        this.clock = clock;
    }

    /** The actor's objection to their own lamaran; the account is locked, so that two at once are one after the other. */
    public Sanggah object(UUID lamaranId, DasarSanggah dasar, String uraian, Actor actor) {
        Lamaran lamaran = lock.lock(lamaranId, actor);
        store.ofPerson(lamaran.pelamarId(), lamaran.pilihan().tahun()).ifPresent(there -> {
            throw new SanggahSudahAda(there.id());
        });
        Evidence evidence = gather.of(lamaran);
        // the database keeps microseconds
        Instant now = clock.now().truncatedTo(ChronoUnit.MICROS);
        MasaSanggah masa = evidence.masa();
        if (masa.at(now) != Jendela.Keadaan.DIBUKA) {
            throw new DiLuarMasaSanggah(masa, now);
        }
        Keberatan keberatan = new Keberatan(dasar, uraian, now);
        Sanggah sanggah = new Sanggah(disanggah(lamaran, evidence), keberatan, masa, evidence.bukti(), actor);
        store.persist(sanggah);
        messages.tell(
                lamaran.pelamarId(),
                JenisPesan.SANGGAH_DITERIMA,
                Map.of("nomor_pendaftaran", lamaran.pengajuan().orElseThrow().nomorPendaftaran()));
        return sanggah;
    }

    private static Disanggah disanggah(Lamaran lamaran, Evidence evidence) {
        return new Disanggah(
                lamaran.id(),
                lamaran.pelamarId(),
                lamaran.pilihan().tahun(),
                lamaran.pilihan().instansi(),
                evidence.pengumuman());
    }
}
