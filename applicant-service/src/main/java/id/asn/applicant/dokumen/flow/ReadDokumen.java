package id.asn.applicant.dokumen.flow;

import id.asn.applicant.akses.Bacaan;
import id.asn.applicant.akses.store.AksesStore;
import id.asn.applicant.dokumen.BerkasTerbuka;
import id.asn.applicant.dokumen.BerkasTidakTerjangkau;
import id.asn.applicant.dokumen.CaraBaca;
import id.asn.applicant.dokumen.Dokumen;
import id.asn.applicant.dokumen.Gudang;
import id.asn.applicant.dokumen.KebijakanPindai;
import id.asn.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;

/** Opens a document for a reader: refused when it is not safe, written down before its first byte leaves. */
@ApplicationScoped
public class ReadDokumen {
    private final KebijakanPindai scans;
    private final AksesStore looks;
    private final Gudang gudang;

    ReadDokumen(KebijakanPindai scans, AksesStore looks, Gudang gudang) {
        this.scans = scans;
        this.looks = looks;
        this.gudang = gudang;
    }

    /** Opens it; no transaction may be open, since the storage may be far away. */
    public BerkasTerbuka read(Dokumen document, Actor reader, CaraBaca cara) {
        if (cara.committee()) {
            scans.requireSafe(document);
        } else {
            scans.requireReadable(document);
        }
        try {
            InputStream content = gudang.open(document.berkas().kunci());
            return new BerkasTerbuka(document, recorded(content, bacaan(document, cara), reader));
        } catch (IOException unreachable) {
            throw new BerkasTidakTerjangkau(document, unreachable);
        }
    }

    /** What cannot be written down is not read: its file is closed again. */
    private InputStream recorded(InputStream content, Bacaan reading, Actor reader) throws IOException {
        boolean kept = false;
        try {
            looks.recordReading(reading, reader);
            kept = true;
            return content;
        } finally {
            if (!kept) {
                content.close();
            }
        }
    }

    private static Bacaan bacaan(Dokumen read, CaraBaca cara) {
        return new Bacaan(read.lamaranId(), read.jenis().name(), read.berkas().sha256(), cara.name(), cara.committee());
    }
}
