package id.asn.selection.penerimaan.flow;

import id.asn.selection.penerimaan.JenisPekerjaan;
import id.asn.selection.penerimaan.PenerimaNilai;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Finds the test that takes a kind of file. */
@ApplicationScoped
public class Penerima {
    private final List<PenerimaNilai> all;

    Penerima(@All List<PenerimaNilai> all) {
        this.all = all;
    }

    /** The one test that takes such files. */
    public PenerimaNilai of(JenisPekerjaan jenis) {
        return all.stream().filter(one -> one.jenis() == jenis).findFirst().orElseThrow();
    }
}
