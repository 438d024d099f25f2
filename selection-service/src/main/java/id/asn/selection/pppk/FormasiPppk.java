package id.asn.selection.pppk;

import id.asn.selection.peserta.Formasi;
import id.asn.selection.peserta.JenisInstansi;
import id.asn.selection.peserta.Kategori;
import id.asn.selection.peserta.Lingkup;
import java.util.Optional;
import java.util.Set;

/** A PPPK formasi with what decides on its test, its order of groups and what is added for its teachers. */
public record FormasiPppk(Formasi formasi, Lingkup lingkup) {

    /** The test that its participants sit. */
    public BentukUjian bentuk() {
        return BentukUjian.of(formasi.syarat().jabatan());
    }

    /** The kategori whose order of groups it takes: dosen, of whom no source speaks, take that of teknis. */
    public Kategori urutan() {
        return lingkup.kategori() == Kategori.DOSEN ? Kategori.TEKNIS : lingkup.kategori();
    }

    /** The participant as the ranking sees them, with what is added in teknis. */
    public CalonPppk calon(PesertaPppk peserta) {
        return new CalonPppk(
                peserta.nomorPeserta(),
                peserta.kelompok(),
                peserta.hadir(),
                afirmasi(peserta).orElse(peserta.nilai()),
                peserta.urutanUsia());
    }

    /** The points with what is added in teknis; empty where nothing is added by law. */
    public Optional<NilaiPppk> afirmasi(PesertaPppk peserta) {
        if (!berhak(peserta)) {
            return Optional.empty();
        }
        NilaiPppk nilai = peserta.nilai();
        int teknis = AfirmasiGuru.teknis(
                formasi.tahun(), Set.of(AlasanAfirmasi.SERTIFIKAT_PENDIDIK_LINEAR), nilai.teknis(), maksTeknis());
        return Optional.of(nilai.denganTeknis(teknis));
    }

    /** Of those who missed a part nothing is judged. */
    private boolean berhak(PesertaPppk peserta) {
        return lingkup.kategori() == Kategori.GURU
                && lingkup.jenisInstansi() == JenisInstansi.PUSAT
                && peserta.hadir()
                && peserta.sertifikatPendidik();
    }

    private int maksTeknis() {
        return UjianPppk.untuk(formasi.tahun()).bentuk(bentuk()).stream()
                .filter(bagian -> bagian.bagian() == BagianPppk.TEKNIS)
                .mapToInt(BarisUjian::maks)
                .findFirst()
                .orElseThrow();
    }
}
