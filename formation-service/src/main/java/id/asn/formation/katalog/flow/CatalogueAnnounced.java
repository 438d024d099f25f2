package id.asn.formation.katalog.flow;

import id.asn.formation.formasi.FormasiDiumumkan;
import id.asn.formation.formasi.PengumumanFormasi;
import id.asn.formation.katalog.Asal;
import id.asn.formation.katalog.EntriKatalog;
import id.asn.formation.katalog.InstansiTercatat;
import id.asn.formation.katalog.JabatanTercatat;
import id.asn.formation.katalog.Kualifikasi;
import id.asn.formation.katalog.NamaKebutuhan;
import id.asn.formation.katalog.store.KatalogMerge;
import id.asn.formation.usulan.Pendidikan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What is announced stands in the catalogue in the same transaction: both are seen, or neither. */
@ApplicationScoped
public class CatalogueAnnounced {
    private final KatalogMerge merge;

    CatalogueAnnounced(KatalogMerge merge) {
        this.merge = merge;
    }

    /** Enters the announced lines. */
    public void enter(@Observes PengumumanFormasi announced) {
        merge.merge(announced.formasi().stream().map(CatalogueAnnounced::entry));
    }

    private static EntriKatalog entry(FormasiDiumumkan formasi) {
        return new EntriKatalog(
                Asal.rumah(formasi.formasiId()),
                formasi.tahun(),
                new InstansiTercatat(formasi.instansi(), formasi.instansiNama()),
                formasi.jenisPengadaan(),
                formasi.kategori(),
                formasi.jenisKebutuhan(),
                NamaKebutuhan.of(formasi.jenisKebutuhan()),
                new JabatanTercatat(formasi.jabatan().kode(), formasi.jabatan().nama()),
                formasi.instansiNama() + " | " + formasi.unit().jalur(),
                formasi.jumlah(),
                formasi.terbukaDisabilitas(),
                formasi.penghasilan(),
                0,
                formasi.pendidikan().stream().map(CatalogueAnnounced::qualification).toList(),
                null);
    }

    private static Kualifikasi qualification(Pendidikan pendidikan) {
        return new Kualifikasi(null, pendidikan.kode(), pendidikan.nama(), null);
    }
}
