package id.asn.formation.usulan.kesiapan;

import java.util.List;
import java.util.function.BiFunction;

/** The rules a usulan can be checked by. Which of them hold in a year, and how strictly, the {@link Kebijakan} says. */
public enum AturanKesiapan {
    // spotless:off
    //                     check                          needs a number
    /** Seats for persons with a disability, as a share of the CPNS seats, rounded up. */
    DISABILITAS_MINIMUM   (CekKuota::disabilitas,          true),
    /** Seats for the best graduates, as a share of the CPNS seats of a central agency, rounded up. */
    CUMLAUDE_MINIMUM      (CekKuota::cumlaude,             true),
    /** Seats for sons and daughters of Papua by the scale of 2021, in a central agency. */
    PAPUA_MINIMUM         (CekKuota::papua,                true),
    /** A row for best graduates or for disability has a sister row for everybody. */
    KHUSUS_TANPA_UMUM     (CekPasangan::khusus,            false),
    /** What a line names by code is there in the year of the usulan, and is still what the line says. */
    KODE_USANG            (CekKode::usang,                 false),
    /** Every education of a line is in the national list. */
    PENDIDIKAN_TERDAFTAR  (CekKode::tidakTerdaftar,        false),
    /** Names in the catalogues have changed since the line was written. */
    NAMA_BERUBAH          (CekKode::berubah,               false),
    /** No more seats than the need leaves vacant in that unit. */
    MELEBIHI_KESENJANGAN  (CekKesenjangan::melebihi,       false),
    /** No more seats than stay vacant in that unit once the agency's own surplus of the same family has moved. */
    PEMERATAAN_DAHULU     (CekPemerataan::dahulu,          false),
    /** Lines whose need no workload analysis establishes. */
    TANPA_ANALISIS        (CekKesenjangan::tanpaAnalisis,  false),
    /** Teachers and health workers come first. */
    PELAYANAN_DASAR       (CekArah::pelayananDasar,        false),
    /** People who are not ASN are taken in through PPPK. */
    NON_ASN               (CekArah::nonAsn,                false),
    /** Room for digital talent. */
    TALENTA_DIGITAL       (CekArah::talentaDigital,        false),
    /** Jabatan exposed to digital transformation are flagged. */
    TERDAMPAK_DIGITAL     (CekArah::terdampakDigital,      false),
    /** Personnel cost as a share of the agency's budget, the seats included. */
    BELANJA_PEGAWAI       (CekArah::belanjaPegawai,        true);
    // spotless:on

    private final BiFunction<Bahan, BarisKebijakan, List<Temuan>> check;
    private final boolean berangka;

    AturanKesiapan(BiFunction<Bahan, BarisKebijakan, List<Temuan>> check, boolean berangka) {
        this.check = check;
        this.berangka = berangka;
    }

    /** Whether the policy must give it a number. */
    boolean berangka() {
        return berangka;
    }

    List<Temuan> check(Bahan bahan, BarisKebijakan aturan) {
        return check.apply(bahan, aturan);
    }
}
