package id.asn.applicant.hak.flow;

import id.asn.applicant.hak.DataMasihWajibDisimpan;
import id.asn.applicant.hak.MasaSimpan;
import id.asn.applicant.hak.Penghapusan;
import id.asn.applicant.hak.store.HapusStore;
import id.asn.applicant.lamaran.Lamaran;
import id.asn.applicant.lamaran.store.LamaranStore;
import id.asn.applicant.pelamar.Pelamar;
import id.asn.applicant.periode.Wib;
import id.asn.applicant.periode.store.DatabaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Erases a person: the key, the names, the documents. What the law obliges to keep stays without a name. */
@ApplicationScoped
public class EraseDiri {
    private final LamaranStore applications;
    private final OpenDiri open;
    private final HapusStore store;
    private final DatabaseClock clock;
    private final MasaSimpan kept;

    EraseDiri(LamaranStore applications, OpenDiri open, HapusStore store, DatabaseClock clock, MasaSimpan kept) {
        this.applications = applications;
        this.open = open;
        this.store = store;
        this.clock = clock;
        this.kept = kept;
    }

    /** Erases the account signed in as this; refuses while a submitted lamaran must be answered for. */
    public Penghapusan erase(String akun) {
        Pelamar person = open.lock(akun);
        store.lockApplications(person.id());
        Instant now = clock.now();
        lastSubmitted(akun).ifPresent(last -> mustBeOver(last, Wib.day(now)));
        applications.flush();
        store.erasePerson(person.id(), akun);
        return new Penghapusan(now, store.eraseDocuments(person.id()), Penghapusan.TETAP);
    }

    private Optional<Lamaran> lastSubmitted(String akun) {
        return applications.allOwn(akun, 0, Integer.MAX_VALUE).stream()
                .filter(lamaran -> lamaran.pengajuan().isPresent())
                .max(Comparator.comparing(lamaran -> lamaran.pilihan().tahun()));
    }

    private void mustBeOver(Lamaran last, LocalDate today) {
        int year = last.pilihan().tahun();
        LocalDate possible = kept.firstDay(year);
        if (today.isBefore(possible)) {
            throw new DataMasihWajibDisimpan(last.pengajuan().orElseThrow().nomorPendaftaran(), year, possible);
        }
    }
}
