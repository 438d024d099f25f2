package id.asn.formation.formasi.flow;

import id.asn.formation.formasi.Formasi;
import id.asn.formation.formasi.FormasiDiumumkan;
import id.asn.formation.instansi.store.InstansiStore;
import jakarta.enterprise.context.ApplicationScoped;

/** Puts an announced line into the words of the public, with the name its agency bears now. */
@ApplicationScoped
public class ReadAnnounced {
    private final InstansiStore instansi;

    ReadAnnounced(InstansiStore instansi) {
        this.instansi = instansi;
    }

    /** The line as the public reads it. */
    public FormasiDiumumkan read(Formasi formasi) {
        return FormasiDiumumkan.of(formasi, instansi.get(formasi.rincian().instansi()));
    }
}
