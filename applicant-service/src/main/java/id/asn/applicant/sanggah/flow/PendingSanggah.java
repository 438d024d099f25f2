package id.asn.applicant.sanggah.flow;

import id.asn.applicant.lamaran.Lamaran;
import id.asn.applicant.lamaran.store.LamaranStore;
import id.asn.applicant.periode.Tahap;
import id.asn.applicant.periode.Wib;
import id.asn.applicant.periode.store.PeriodeStore;
import id.asn.applicant.sanggah.Jawaban;
import id.asn.applicant.sanggah.MasaSanggah;
import id.asn.applicant.sanggah.PutusanSanggah;
import id.asn.applicant.sanggah.Sanggah;
import id.asn.applicant.sanggah.store.SanggahStore;
import id.asn.applicant.verifikasi.JenisPengumuman;
import id.asn.applicant.verifikasi.PengumumanAdministrasi;
import id.asn.applicant.verifikasi.PengumumanStatus;
import id.asn.applicant.verifikasi.Rencana;
import id.asn.applicant.verifikasi.store.PengumumanStore;
import id.asn.platform.identity.Actor;
import id.asn.platform.problem.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whether what became of the objections can be told: the window of all announcements over, every sanggah answered. */
@ApplicationScoped
public class PendingSanggah {
    private final SanggahStore store;
    private final PengumumanStore announcements;
    private final PeriodeStore calendars;
    private final LamaranStore lamaranStore;

    PendingSanggah(
            SanggahStore store, PengumumanStore announcements, PeriodeStore calendars, LamaranStore lamaranStore) {
        this.store = store;
        this.announcements = announcements;
        this.calendars = calendars;
        this.lamaranStore = lamaranStore;
    }

    /** Everything that is missing, each with its number or instant. */
    public List<Finding> of(Rencana rencana) {
        Optional<Instant> close = announcements.ofYear(rencana.tahun(), rencana.instansi()).stream()
                .filter(it ->
                        it.rencana().jenis() == JenisPengumuman.HASIL && it.status() == PengumumanStatus.DIUMUMKAN)
                .map(this::close)
                .max(Comparator.naturalOrder());
        List<Finding> found = new ArrayList<>();
        if (close.isEmpty()) {
            found.add(Finding.of("/jenis", "belum-ada-pengumuman-hasil"));
        }
        close.filter(rencana.waktu()::isBefore)
                .ifPresent(until -> found.add(Finding.of("/waktu", "masa-sanggah-masih-dibuka")
                        .citing("PermenPANRB 6/2024")
                        .with("tutup", Wib.at(until))));
        long waiting = store.unanswered(rencana.instansi(), rencana.tahun());
        if (waiting > 0) {
            found.add(Finding.of("/tahun", "sanggah-belum-dijawab").with("banyak", waiting));
        } else if (store.answered(rencana.instansi(), rencana.tahun(), 1).isEmpty()) {
            found.add(Finding.of("/tahun", "tidak-ada-yang-diumumkan"));
        }
        return found;
    }

    /** The lamaran of the first that are answered and not prepared, but for these. */
    public List<UUID> answered(PengumumanAdministrasi due, int most, Collection<UUID> aside) {
        return store.unlisted(due, most, aside);
    }

    /** Copies of those on these lamaran that are answered and not prepared; the rows turn with the announcement. */
    public List<Sanggah> answered(PengumumanAdministrasi due, List<UUID> lamaran) {
        return store.unlisted(due, lamaran);
    }

    /** Turns all that the announcement lists. */
    public void reveal(PengumumanAdministrasi due, Actor actor, Instant now) {
        store.announce(due.id(), actor, now);
    }

    /** True when the objection was accepted and no other lamaran of the person has taken this one's place. */
    public boolean admits(Sanggah answered, Lamaran lamaran) {
        boolean accepted = answered.jawaban().map(Jawaban::putusan).orElseThrow() == PutusanSanggah.TERIMA;
        return accepted && lamaranStore.standing(lamaran).isEmpty();
    }

    private Instant close(PengumumanAdministrasi told) {
        Rencana set = told.rencana();
        var window = calendars
                .findByIdOptional(set.tahun())
                .flatMap(calendar -> calendar.jendela(Tahap.SANGGAH_ADMINISTRASI, set.instansi()));
        return MasaSanggah.of(set.tahun(), told.diumumkanPada().orElseThrow(), window)
                .tutup();
    }
}
