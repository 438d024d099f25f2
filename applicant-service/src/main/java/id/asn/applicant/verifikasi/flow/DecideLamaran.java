package id.asn.applicant.verifikasi.flow;

import id.asn.applicant.periode.Wib;
import id.asn.applicant.periode.store.DatabaseClock;
import id.asn.applicant.verifikasi.BerkasVerifikasi;
import id.asn.applicant.verifikasi.HasilKedua;
import id.asn.applicant.verifikasi.Temuan;
import id.asn.applicant.verifikasi.Verifikasi;
import id.asn.applicant.verifikasi.VerifikasiStatus;
import id.asn.applicant.verifikasi.VerifikatorAdalahPelamar;
import id.asn.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * The committee's verdict on a lamaran, of the first look and of the second; it stays inside until the agency announces. A
 * verifier who decides on a file that nobody has takes it into hand by that.
 */
@ApplicationScoped
public class DecideLamaran {
    private final OpenVerifikasi open;
    private final ClaimVerifikasi claims;
    private final DatabaseClock clock;

    DecideLamaran(OpenVerifikasi open, ClaimVerifikasi claims, DatabaseClock clock) {
        this.open = open;
        this.claims = claims;
        this.clock = clock;
    }

    /** The first look at the locked work; answers its file as it stands then. */
    public BerkasVerifikasi decide(Verifikasi work, Temuan found, Actor actor) {
        BerkasVerifikasi file = hold(work, VerifikasiStatus.MENUNGGU, actor);
        Instant now = clock.now();
        if (work.status() == VerifikasiStatus.DIPEGANG) {
            found.check(file.daftar(), Wib.day(now));
        }
        work.decide(found, actor, now);
        return file;
    }

    /** The second look at the locked work. */
    public BerkasVerifikasi review(Verifikasi work, HasilKedua hasil, String catatan, Actor actor) {
        BerkasVerifikasi file = hold(work, VerifikasiStatus.MENUNGGU_KEDUA, actor);
        Instant now = clock.now();
        if (hasil == HasilKedua.SAHKAN) {
            work.confirm(actor, now);
        } else {
            work.sendBack(catatan, actor, now, claims.until(now));
        }
        return file;
    }

    private BerkasVerifikasi hold(Verifikasi work, VerifikasiStatus free, Actor actor) {
        BerkasVerifikasi file = open.openToDecide(work, actor);
        if (file.berkas().pelamar().is(actor)) {
            throw new VerifikatorAdalahPelamar();
        }
        if (work.status() == free) {
            Instant now = clock.now();
            work.claim(actor, now, claims.until(now));
        }
        return file;
    }
}
