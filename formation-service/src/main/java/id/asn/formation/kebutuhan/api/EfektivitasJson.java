package id.asn.formation.kebutuhan.api;

import id.asn.formation.kebutuhan.BebanKerja;
import id.asn.formation.kebutuhan.Efektivitas;
import id.asn.formation.kebutuhan.KelasEj;
import id.asn.formation.kebutuhan.LangkahHitung;
import java.math.BigDecimal;
import java.util.List;

/**
 * Efektivitas jabatan in JSON.
 *
 * @param keraguan what is uncertain about the classes; null when nothing is, or when nobody is there
 */
public record EfektivitasJson(
        int tahun,
        String instansi,
        String unit,
        String jabatan,
        int bezetting,
        BigDecimal efektivitas,
        KelasEj kelas,
        String keraguan,
        List<LangkahHitung> langkah) {

    static EfektivitasJson of(BebanKerja beban, Efektivitas found) {
        boolean known = found.kelas() != null;
        return new EfektivitasJson(
                beban.tahun(),
                beban.instansi(),
                beban.unit().kode(),
                beban.jabatan().kode(),
                found.bezetting(),
                found.efektivitas(),
                known ? found.kelas().kelas() : null,
                known ? found.kelas().keraguan() : null,
                found.langkah());
    }
}
