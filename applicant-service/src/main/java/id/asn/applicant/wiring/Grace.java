package id.asn.applicant.wiring;

import id.asn.applicant.periode.BatasKelonggaran;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the bound of the time that Panselnas gives beyond a close. */
@ApplicationScoped
public class Grace {

    /** {@code asn.kelonggaran.hari}, and {@code asn.kelonggaran.dalam-tahun} whether the budget year's end binds as well. */
    @Produces
    @Singleton
    BatasKelonggaran batas(
            @ConfigProperty(name = "asn.kelonggaran.hari", defaultValue = "31") int hari,
            @ConfigProperty(name = "asn.kelonggaran.dalam-tahun", defaultValue = "true") boolean dalamTahun) {
        return new BatasKelonggaran(hari, dalamTahun);
    }
}
