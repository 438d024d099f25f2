package id.asn.applicant.wiring;

import id.asn.applicant.dokumen.Gudang;
import id.asn.applicant.dokumen.client.Clamd;
import id.asn.applicant.dokumen.flow.ScanBerkas;
import id.asn.applicant.dokumen.store.AntreanPindai;
import id.asn.applicant.meterai.client.PemeriksaEmeterai;
import id.asn.applicant.meterai.flow.VerifyMeterai;
import id.asn.applicant.meterai.store.AntreanMeterai;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** The scanner and the maker of e-meterai, where an installation names them. */
@ApplicationScoped
class DocumentNeighbours {
    private final Config config;
    private final Gudang gudang;
    private final AntreanPindai scans;
    private final AntreanMeterai stamps;

    DocumentNeighbours(Config config, Gudang gudang, AntreanPindai scans, AntreanMeterai stamps) {
        this.config = config;
        this.gudang = gudang;
        this.scans = scans;
        this.stamps = stamps;
    }

    /** {@code asn.pindai.clamd}, as {@code host:port}. */
    Optional<ScanBerkas> scanner() {
        return config.getOptionalValue("asn.pindai.clamd", String.class).map(address -> {
            int colon = address.lastIndexOf(':');
            int port = Integer.parseInt(address.substring(colon + 1));
            return new ScanBerkas(scans, gudang, new Clamd(address.substring(0, colon), port, patience("pindai")));
        });
    }

    /** {@code asn.meterai.alamat}, as a URL. */
    Optional<VerifyMeterai> stamps() {
        return config.getOptionalValue("asn.meterai.alamat", String.class)
                .map(address ->
                        new VerifyMeterai(stamps, new PemeriksaEmeterai(URI.create(address), patience("meterai"))));
    }

    private Duration patience(String whose) {
        return config.getValue("asn." + whose + ".sabar", Duration.class);
    }
}
