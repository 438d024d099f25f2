package id.asn.applicant.verifikasi.flow;

import id.asn.applicant.periode.store.DatabaseClock;
import id.asn.applicant.verifikasi.BelumDapatDiumumkan;
import id.asn.applicant.verifikasi.JenisPengumuman;
import id.asn.applicant.verifikasi.PengumumanAdministrasi;
import id.asn.applicant.verifikasi.PengumumanStatus;
import id.asn.applicant.verifikasi.PengumumanSudahAda;
import id.asn.applicant.verifikasi.Rencana;
import id.asn.applicant.verifikasi.store.PengumumanStore;
import id.asn.platform.identity.Actor;
import id.asn.platform.problem.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.util.List;

/** Sets the instant of an agency's announcement, once nothing is missing for it. */
@ApplicationScoped
public class ScheduleAnnouncement {
    private final PengumumanStore store;
    private final Instance<Announceable> kinds;
    private final DatabaseClock clock;

    ScheduleAnnouncement(PengumumanStore store, Instance<Announceable> kinds, DatabaseClock clock) {
        this.store = store;
        this.kinds = kinds;
        this.clock = clock;
    }

    /**
     * Sets it for the actor's agency.
     *
     * @param waktu the instant; null for this very one
     */
    public PengumumanAdministrasi schedule(int tahun, JenisPengumuman jenis, Instant waktu, Actor actor) {
        Instant now = clock.now();
        List<PengumumanAdministrasi> there = store.ofYear(tahun, actor.instansi());
        there.stream()
                .filter(one -> one.status() == PengumumanStatus.DIJADWALKAN)
                .findFirst()
                .ifPresent(one -> {
                    throw new PengumumanSudahAda(one.id());
                });
        Rencana rencana = new Rencana(
                tahun,
                actor.instansi(),
                jenis,
                there.size() + 1,
                there.stream()
                        .filter(one -> one.status() == PengumumanStatus.DIUMUMKAN)
                        .findFirst()
                        .map(PengumumanAdministrasi::id)
                        .orElse(null),
                waktu == null ? now : waktu);
        mustBeReady(rencana, waktu, now);
        PengumumanAdministrasi set = new PengumumanAdministrasi(rencana, actor, now);
        store.persist(set);
        return set;
    }

    private void mustBeReady(Rencana rencana, Instant waktu, Instant now) {
        if (waktu != null && waktu.isBefore(now)) {
            throw new BelumDapatDiumumkan(List.of(Finding.of("/waktu", "waktu-sudah-lewat")));
        }
        List<Finding> missing = of(rencana.jenis()).missing(rencana);
        if (!missing.isEmpty()) {
            throw new BelumDapatDiumumkan(missing);
        }
    }

    Announceable of(JenisPengumuman jenis) {
        return kinds.stream().filter(kind -> kind.jenis() == jenis).findFirst().orElseThrow();
    }
}
