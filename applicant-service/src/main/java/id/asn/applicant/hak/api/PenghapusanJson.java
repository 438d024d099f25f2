package id.asn.applicant.hak.api;

import id.asn.applicant.hak.DataMasihWajibDisimpan;
import id.asn.applicant.hak.Penghapusan;
import id.asn.applicant.hak.Penghapusan.Disimpan;
import id.asn.applicant.periode.Wib;
import java.time.OffsetDateTime;
import java.util.List;

/** What an erasure did, and what stays. */
public record PenghapusanJson(
        OffsetDateTime dihapusPada, int dokumenDihapus, List<Disimpan> disimpan, String dasarHukum) {

    static PenghapusanJson of(Penghapusan it) {
        return new PenghapusanJson(
                Wib.at(it.dihapusPada()), it.dokumenDihapus(), it.disimpan(), DataMasihWajibDisimpan.DASAR);
    }
}
