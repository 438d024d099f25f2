package id.asn.selection.pppk.store;

import id.asn.selection.penerimaan.Bacaan;
import id.asn.selection.penerimaan.JenisPekerjaan;
import id.asn.selection.penerimaan.PenerimaNilai;
import id.asn.selection.pppk.BarisPppk;
import id.asn.selection.pppk.BentukUjian;
import id.asn.selection.pppk.UjianPppk;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** PPPK scores: one row per participant of a PPPK formasi and year, whatever the number of files it came in. */
@ApplicationScoped
public class NilaiPppkStore implements PenerimaNilai {

    @Override
    public JenisPekerjaan jenis() {
        return JenisPekerjaan.NILAI_PPPK;
    }

    @Override
    public List<String> kepala() {
        return BarisPppk.KEPALA;
    }

    @Override
    public void periksaTahun(int tahun) {
        UjianPppk.untuk(tahun);
    }

    @Override
    public Optional<String> kolomKeterangan() {
        return Optional.of("jabatan");
    }

    /** A number that may have no score has no jabatan either; its points are then held against the longer test. */
    @Override
    public Bacaan baca(int tahun, String jabatan, List<String> sel) {
        return BarisPppk.baca(
                UjianPppk.untuk(tahun), jabatan == null ? BentukUjian.BIASA : BentukUjian.of(jabatan), sel);
    }

    @Override
    public String tabelBerhak() {
        return "peserta_pppk";
    }

    @Override
    public String kodeTidakBerhak() {
        return "bukan-peserta-pppk";
    }

    @Override
    public String tabelNilai() {
        return "nilai_pppk";
    }

    @Override
    public List<String> kolomNilai() {
        return List.of("teknis", "manajerial", "sosial_kultural", "wawancara");
    }
}
