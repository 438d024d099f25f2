package id.asn.formation.kebutuhan.api;

import id.asn.formation.kebutuhan.AturanAbk;
import id.asn.formation.kebutuhan.BarisAturan;
import id.asn.formation.kebutuhan.BarisEj;
import id.asn.formation.kebutuhan.BatasPensiun;
import id.asn.formation.kebutuhan.JenisPegawai;
import java.util.List;

/** The rules of a year in JSON, each with its source and its doubt. */
public record AturanJson(
        int tahun,
        List<BarisAturan> parameter,
        List<BarisEj> kelasEfektivitas,
        List<BatasPensiun> batasUsiaPensiun,
        List<JenisPegawai> pengisi) {

    static AturanJson of(int tahun, AturanAbk aturan) {
        return new AturanJson(
                tahun, aturan.parameter(), aturan.kelas(), BatasPensiun.untuk(tahun), JenisPegawai.pengisi());
    }
}
