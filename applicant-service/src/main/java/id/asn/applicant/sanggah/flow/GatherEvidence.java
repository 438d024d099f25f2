package id.asn.applicant.sanggah.flow;

import id.asn.applicant.lamaran.Lamaran;
import id.asn.applicant.lamaran.LamaranStatus;
import id.asn.applicant.lamaran.store.LamaranStore;
import id.asn.applicant.periode.Tahap;
import id.asn.applicant.sanggah.BukanTms;
import id.asn.applicant.sanggah.Bukti;
import id.asn.applicant.sanggah.LamaranLainBerlaku;
import id.asn.applicant.sanggah.MasaSanggah;
import id.asn.applicant.verifikasi.BerkasVerifikasi;
import id.asn.applicant.verifikasi.PengumumanAdministrasi;
import id.asn.applicant.verifikasi.flow.OpenVerifikasi;
import id.asn.applicant.verifikasi.store.PengumumanStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Gathers what an objection is judged by: the announcement, its window, and the evidence as it stands. */
@ApplicationScoped
public class GatherEvidence {
    private final OpenVerifikasi open;
    private final PengumumanStore announcements;
    private final LamaranStore lamaranStore;

    GatherEvidence(OpenVerifikasi open, PengumumanStore announcements, LamaranStore lamaranStore) {
        this.open = open;
        this.announcements = announcements;
        this.lamaranStore = lamaranStore;
    }

    /** What was gathered. */
    public record Evidence(UUID pengumuman, MasaSanggah masa, Bukti bukti) {}

    /** The evidence on this lamaran; refuses one that was not announced TMS, or in whose place another stands. */
    public Evidence of(Lamaran lamaran) {
        PengumumanAdministrasi told = announcements
                .telling(lamaran.id())
                .filter(it -> lamaran.status() == LamaranStatus.TMS)
                .orElseThrow(() -> new BukanTms(lamaran.status()));
        lamaranStore.standing(lamaran).flatMap(Lamaran::pengajuan).ifPresent(other -> {
            throw new LamaranLainBerlaku(other.nomorPendaftaran());
        });
        BerkasVerifikasi file = open.gather(lamaran.id(), lamaran.pilihan().instansi());
        MasaSanggah masa = MasaSanggah.of(
                told.rencana().tahun(),
                told.diumumkanPada().orElseThrow(),
                file.berkas().window(Tahap.SANGGAH_ADMINISTRASI));
        return new Evidence(told.id(), masa, CanonicalEvidence.of(file, told));
    }
}
