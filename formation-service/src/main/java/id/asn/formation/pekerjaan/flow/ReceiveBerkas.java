package id.asn.formation.pekerjaan.flow;

import id.asn.formation.pekerjaan.Berkas;
import id.asn.formation.pekerjaan.Kiriman;
import id.asn.formation.pekerjaan.Pekerjaan;
import id.asn.formation.pekerjaan.store.BerkasStore;
import id.asn.formation.pekerjaan.store.PekerjaanStore;
import id.asn.formation.pekerjaan.store.Tujuan;
import id.asn.platform.identity.Actor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;

/** Looks a file over, stores it whole, and leaves a job for it. */
@ApplicationScoped
public class ReceiveBerkas {
    private final PekerjaanStore jobs;
    private final BerkasStore files;
    private final Pembaca pembaca;
    private final Clock clock;

    ReceiveBerkas(PekerjaanStore jobs, BerkasStore files, Pembaca pembaca, Clock clock) {
        this.jobs = jobs;
        this.files = files;
        this.pembaca = pembaca;
        this.clock = clock;
    }

    /**
     * Takes the file in, in the caller's transaction; a dry run, whose caller's transaction is undone, in its own, for
     * its report must outlive the request.
     */
    public Pekerjaan receive(Kiriman kiriman, Tujuan tujuan, Path berkas, Actor actor) {
        tujuan.terima(kiriman, actor);
        long rows = pembaca.of(kiriman.jenis()).periksa(berkas, tujuan.kolom());
        Berkas seen = new Berkas(
                files.sha256(berkas), size(berkas), rows, !tujuan.rahasia().isEmpty());
        UUID id = UUID.randomUUID();
        Runnable store = () -> {
            jobs.add(id, kiriman, seen, kantor(tujuan, actor), actor, clock.instant());
            files.add(id, berkas);
        };
        if (kiriman.ujiCoba()) {
            QuarkusTransaction.requiringNew().run(store);
        } else {
            store.run();
        }
        return jobs.find(id).orElseThrow();
    }

    /** The office that a job belongs to: the sender's agency, else the national office in which they send. */
    private static String kantor(Tujuan tujuan, Actor actor) {
        return tujuan.nasional()
                ? tujuan.peran().stream().filter(actor::is).sorted().findFirst().orElseThrow()
                : actor.instansi();
    }

    private static long size(Path berkas) {
        try {
            return Files.size(berkas);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
