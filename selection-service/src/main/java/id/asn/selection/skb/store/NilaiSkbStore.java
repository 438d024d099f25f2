package id.asn.selection.skb.store;

import id.asn.selection.penerimaan.Bacaan;
import id.asn.selection.penerimaan.Hitungan;
import id.asn.selection.penerimaan.JenisPekerjaan;
import id.asn.selection.penerimaan.Pekerjaan;
import id.asn.selection.penerimaan.PenerimaNilai;
import id.asn.selection.penerimaan.store.PenggabungNilai;
import id.asn.selection.skb.BarisSkb;
import id.asn.selection.skd.StrukturSkd;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** SKB scores: one row per participant and year, only for those whom an announced SKD result called. */
@ApplicationScoped
public class NilaiSkbStore implements PenerimaNilai {
    private final PenggabungNilai penggabung;

    NilaiSkbStore(PenggabungNilai penggabung) {
        this.penggabung = penggabung;
    }

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
    public Bacaan baca(int tahun, List<String> sel) {
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
    public Hitungan gabung(Pekerjaan pekerjaan) {
        return penggabung.merge(pekerjaan, "nilai_skb", "nilai");
    }
}
