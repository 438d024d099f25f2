package id.asn.selection.skb.store;

import id.asn.selection.penerimaan.Bacaan;
import id.asn.selection.penerimaan.JenisPekerjaan;
import id.asn.selection.penerimaan.PenerimaNilai;
import id.asn.selection.skb.AturanSkb;
import id.asn.selection.skb.BarisSkbTambahan;
import id.asn.selection.skb.PenentuGugur;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Scores of the tests beside the CAT: one row per participant, year and test, only of tests announced for the jabatan. */
@ApplicationScoped
public class NilaiSkbTambahanStore implements PenerimaNilai {

    @Override
    public JenisPekerjaan jenis() {
        return JenisPekerjaan.NILAI_SKB_TAMBAHAN;
    }

    @Override
    public List<String> kepala() {
        return BarisSkbTambahan.KEPALA;
    }

    @Override
    public void periksaTahun(int tahun) {
        AturanSkb.untuk(tahun);
    }

    @Override
    public boolean perBagian() {
        return true;
    }

    @Override
    public Optional<String> kolomKeterangan() {
        return Optional.of("penentu");
    }

    /** A row that nobody may send is held against the form of most rows. */
    @Override
    public Bacaan baca(int tahun, String penentu, List<String> sel) {
        return BarisSkbTambahan.baca(penentu == null ? PenentuGugur.TIDAK : PenentuGugur.valueOf(penentu), sel);
    }

    @Override
    public String tabelBerhak() {
        return "peserta_skb_tambahan";
    }

    @Override
    public String kodeTidakBerhak() {
        return "bukan-peserta-tes";
    }

    @Override
    public String tabelNilai() {
        return "nilai_skb_tambahan";
    }

    @Override
    public List<String> kolomNilai() {
        return List.of("nilai", "lulus");
    }
}
