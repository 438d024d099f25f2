package id.asn.applicant.sanggah.flow;

import id.asn.applicant.lamaran.Lamaran;
import id.asn.applicant.lamaran.LamaranStatus;
import id.asn.applicant.lamaran.store.LamaranStore;
import id.asn.applicant.periode.Jendela;
import id.asn.applicant.periode.Tahap;
import id.asn.applicant.periode.store.DatabaseClock;
import id.asn.applicant.periode.store.PeriodeStore;
import id.asn.applicant.sanggah.Halangan;
import id.asn.applicant.sanggah.KesempatanSanggah;
import id.asn.applicant.sanggah.MasaSanggah;
import id.asn.applicant.sanggah.store.SanggahStore;
import id.asn.applicant.verifikasi.PengumumanAdministrasi;
import id.asn.applicant.verifikasi.store.PengumumanStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Tells a person when they may object to the verdict on a lamaran of theirs, and what keeps them from it. */
@ApplicationScoped
public class TellMasaSanggah {
    private final LamaranStore applications;
    private final PengumumanStore announcements;
    private final PeriodeStore calendars;
    private final SanggahStore store;
    private final DatabaseClock clock;

    TellMasaSanggah(
            LamaranStore applications,
            PengumumanStore announcements,
            PeriodeStore calendars,
            SanggahStore store,
            DatabaseClock clock) {
        this.applications = applications;
        this.announcements = announcements;
        this.calendars = calendars;
        this.store = store;
        this.clock = clock;
    }

    /** By the very judgement of an objection, as of this instant. */
    public KesempatanSanggah tell(UUID lamaranId, String akun) {
        Lamaran lamaran = applications.own(lamaranId, akun);
        int tahun = lamaran.pilihan().tahun();
        Optional<Jendela> calendar = calendars
                .findByIdOptional(tahun)
                .flatMap(it ->
                        it.jendela(Tahap.SANGGAH_ADMINISTRASI, lamaran.pilihan().instansi()));
        return announcements
                .telling(lamaranId)
                .flatMap(PengumumanAdministrasi::diumumkanPada)
                .filter(told -> MasaSanggah.years().contains(tahun))
                .map(told -> MasaSanggah.of(tahun, told, calendar))
                .map(masa -> KesempatanSanggah.within(masa, lamaran, obstacle(lamaran, masa, clock.now())))
                .orElseGet(() -> KesempatanSanggah.expected(lamaran, calendar));
    }

    private Halangan obstacle(Lamaran lamaran, MasaSanggah masa, Instant now) {
        if (store.ofPerson(lamaran.pelamarId(), lamaran.pilihan().tahun()).isPresent()) {
            return Halangan.SUDAH_MENYANGGAH;
        }
        if (lamaran.status() != LamaranStatus.TMS) {
            return Halangan.BUKAN_TMS;
        }
        if (applications.standing(lamaran).isPresent()) {
            return Halangan.LAMARAN_LAIN_BERLAKU;
        }
        return switch (masa.at(now)) {
            case BELUM_DIBUKA -> Halangan.BELUM_DIBUKA;
            case DIBUKA -> null;
            case SUDAH_DITUTUP -> Halangan.SUDAH_DITUTUP;
        };
    }
}
