package id.asn.applicant.wiring;

import id.asn.applicant.hak.MasaSimpan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the time for which submitted lamaran are kept. */
@ApplicationScoped
public class Retention {

    /** {@code asn.pelamar.masa-simpan-tahun}, whole calendar years after the budget year. */
    @Produces
    @Singleton
    MasaSimpan masaSimpan(@ConfigProperty(name = "asn.pelamar.masa-simpan-tahun", defaultValue = "1") int tahun) {
        return new MasaSimpan(tahun);
    }
}
