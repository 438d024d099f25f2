package id.asn.selection.skb.store;

import id.asn.selection.penerimaan.Bacaan;
import id.asn.selection.penerimaan.JenisPekerjaan;
import id.asn.selection.penerimaan.PenerimaNilai;
import id.asn.selection.skb.BarisSkb;
import id.asn.selection.skd.StrukturSkd;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** SKB scores: one row per participant and year, only for those whom an announced SKD result called. */
@ApplicationScoped
public class NilaiSkbStore implements PenerimaNilai {

    @Override
    public JenisPekerjaan jenis() {
        return JenisPekerjaan.NILAI_SKB;
    }

    @Override
    public List<String> kepala() {
        return BarisSkb.KEPALA;
    }

    /** SKB follows SKD: a year in which no SKD was laid down has no SKB either. */
    @Override
    public void periksaTahun(int tahun) {
        StrukturSkd.untuk(tahun);
    }

    @Override
    public Bacaan baca(int tahun, String keterangan, List<String> sel) {
        return BarisSkb.baca(sel);
    }

    @Override
    public String tabelBerhak() {
        return "peserta_skb";
    }

    @Override
    public String kodeTidakBerhak() {
        return "bukan-peserta-skb";
    }

    @Override
    public String tabelNilai() {
        return "nilai_skb";
    }

    @Override
    public List<String> kolomNilai() {
        return List.of("nilai");
    }
}
