package id.asn.selection.skd.store;

import id.asn.selection.penerimaan.Bacaan;
import id.asn.selection.penerimaan.JenisPekerjaan;
import id.asn.selection.penerimaan.PenerimaNilai;
import id.asn.selection.skd.BarisSkd;
import id.asn.selection.skd.StrukturSkd;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** SKD scores: one row per participant and year, whatever the number of files it came in. */
@ApplicationScoped
public class NilaiSkdStore implements PenerimaNilai {

    @Override
    public JenisPekerjaan jenis() {
        return JenisPekerjaan.NILAI_SKD;
    }

    @Override
    public List<String> kepala() {
        return BarisSkd.KEPALA;
    }

    @Override
    public void periksaTahun(int tahun) {
        StrukturSkd.untuk(tahun);
    }

    @Override
    public Bacaan baca(int tahun, String keterangan, List<String> sel) {
        return BarisSkd.baca(StrukturSkd.untuk(tahun), sel);
    }

    @Override
    public String tabelBerhak() {
        return "peserta";
    }

    @Override
    public String kodeTidakBerhak() {
        return "peserta-tidak-dikenal";
    }

    @Override
    public String tabelNilai() {
        return "nilai_skd";
    }

    @Override
    public List<String> kolomNilai() {
        return List.of("twk", "tiu", "tkp");
    }
}
