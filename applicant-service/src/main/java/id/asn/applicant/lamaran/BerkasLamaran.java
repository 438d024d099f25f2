package id.asn.applicant.lamaran;

import id.asn.applicant.dokumen.Dokumen;
import id.asn.applicant.dokumen.JenisDokumen;
import id.asn.applicant.formasi.Formasi;
import id.asn.applicant.pelamar.Biodata;
import id.asn.applicant.pelamar.Pelamar;
import id.asn.applicant.periode.Jendela;
import id.asn.applicant.periode.Periode;
import id.asn.applicant.periode.Tahap;
import id.asn.platform.problem.NotHere;
import java.util.List;
import java.util.Optional;

/**
 * A lamaran with all that it speaks of: the person, the formasi, the documents and the year's calendar.
 *
 * @param biodata what the person declared: as it stands for a draft, as it was submitted from then on
 */
public record BerkasLamaran(
        Lamaran lamaran,
        Pelamar pelamar,
        Biodata biodata,
        Formasi formasi,
        List<Dokumen> dokumen,
        Optional<Periode> periode) {

    /** The document of this kind; refuses when none was uploaded. */
    public Dokumen dokumen(JenisDokumen jenis) {
        return dokumen.stream()
                .filter(document -> document.jenis() == jenis)
                .findFirst()
                .orElseThrow(() -> new NotHere("dokumen", jenis));
    }

    /** The number of the receipt; only what was submitted has one. */
    public String nomorPendaftaran() {
        return lamaran.pengajuan().orElseThrow().nomorPendaftaran();
    }

    /** The window of the stage for the agency of the formasi, when the calendar sets it. */
    public Optional<Jendela> window(Tahap tahap) {
        return periode.flatMap(calendar -> calendar.jendela(tahap, formasi.instansi()));
    }
}
