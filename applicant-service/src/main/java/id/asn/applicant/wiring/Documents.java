package id.asn.applicant.wiring;

import id.asn.applicant.dokumen.BatasInstansi;
import id.asn.applicant.dokumen.KebijakanPindai;
import id.asn.applicant.dokumen.MasaTautan;
import id.asn.applicant.meterai.PemeriksaanMeterai;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes what an installation decides about documents. */
@ApplicationScoped
public class Documents {

    @Produces
    @Singleton
    BatasInstansi limits(@ConfigProperty(name = "asn.dokumen.pernyataan-1000-kb") Optional<Set<String>> instansi) {
        return new BatasInstansi(instansi.orElse(Set.of()));
    }

    @Produces
    @Singleton
    KebijakanPindai scans(
            @ConfigProperty(name = "asn.pindai.clamd") Optional<String> clamd,
            @ConfigProperty(name = "asn.pindai.ajukan-belum-dipindai") boolean submit,
            @ConfigProperty(name = "asn.pindai.baca-belum-dipindai") boolean read) {
        return new KebijakanPindai(clamd.isPresent(), submit, read);
    }

    @Produces
    @Singleton
    MasaTautan links(@ConfigProperty(name = "asn.dokumen.masa-tautan") Duration life) {
        return new MasaTautan(life);
    }

    @Produces
    @Singleton
    PemeriksaanMeterai stamps(@ConfigProperty(name = "asn.meterai.alamat") Optional<String> address) {
        return new PemeriksaanMeterai(address.isPresent());
    }
}
