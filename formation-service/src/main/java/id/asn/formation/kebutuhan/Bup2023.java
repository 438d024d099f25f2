package id.asn.formation.kebutuhan;

import static id.asn.formation.jabatan.Jenjang.ADMINISTRATOR;
import static id.asn.formation.jabatan.Jenjang.AHLI_MADYA;
import static id.asn.formation.jabatan.Jenjang.AHLI_MUDA;
import static id.asn.formation.jabatan.Jenjang.AHLI_PERTAMA;
import static id.asn.formation.jabatan.Jenjang.AHLI_UTAMA;
import static id.asn.formation.jabatan.Jenjang.DOSEN;
import static id.asn.formation.jabatan.Jenjang.GURU;
import static id.asn.formation.jabatan.Jenjang.JPT_MADYA;
import static id.asn.formation.jabatan.Jenjang.JPT_PRATAMA;
import static id.asn.formation.jabatan.Jenjang.JPT_UTAMA;
import static id.asn.formation.jabatan.Jenjang.KETERAMPILAN;
import static id.asn.formation.jabatan.Jenjang.PELAKSANA;
import static id.asn.formation.jabatan.Jenjang.PENGAWAS;
import static id.asn.formation.jabatan.Jenjang.PROFESOR;

import java.util.List;

/**
 * Ages of retirement since UU 20/2023, for plans of 2024 and after. Managerial positions first, then functional ones as BKN
 * reads PP 11/2017, then those with an age of their own, which is common knowledge and was not read in a regulation.
 */
final class Bup2023 {
    /** First year of planning to which the table applies. */
    static final int SEJAK = 2024;

    private static final String UU = "UU 20/2023";
    private static final String BKN = "PP 11/2017 menurut surat BKN";
    private static final String UMUM = "Praktik umum";
    private static final String RAGU = "Naskah peraturannya belum dibaca";

    // spotless:off
    static final List<BatasPensiun> TABLE = List.of(
            //               jenjang        usia  sumber keraguan
            new BatasPensiun(JPT_UTAMA,     60,   UU,    null),
            new BatasPensiun(JPT_MADYA,     60,   UU,    null),
            new BatasPensiun(JPT_PRATAMA,   60,   UU,    null),
            new BatasPensiun(ADMINISTRATOR, 58,   UU,    null),
            new BatasPensiun(PENGAWAS,      58,   UU,    null),
            new BatasPensiun(PELAKSANA,     58,   UU,    null),
            new BatasPensiun(AHLI_PERTAMA,  58,   BKN,   null),
            new BatasPensiun(AHLI_MUDA,     58,   BKN,   null),
            new BatasPensiun(KETERAMPILAN,  58,   BKN,   null),
            new BatasPensiun(AHLI_MADYA,    60,   BKN,   null),
            new BatasPensiun(AHLI_UTAMA,    65,   BKN,   null),
            new BatasPensiun(GURU,          60,   UMUM,  RAGU),
            new BatasPensiun(DOSEN,         65,   UMUM,  RAGU),
            new BatasPensiun(PROFESOR,      70,   UMUM,  RAGU));
    // spotless:on

    private Bup2023() {}
}
