package id.asn.selection.skd.nab;

import static id.asn.selection.peserta.JenisKebutuhan.CUMLAUDE;
import static id.asn.selection.peserta.JenisKebutuhan.DIASPORA;
import static id.asn.selection.peserta.JenisKebutuhan.DISABILITAS;
import static id.asn.selection.peserta.JenisKebutuhan.PAPUA;
import static id.asn.selection.peserta.JenisKebutuhan.UMUM;
import static id.asn.selection.skd.nab.NilaiAmbangBatas.SEMUA;
import static id.asn.selection.skd.nab.NilaiAmbangBatas.SPESIALIS;
import static id.asn.selection.skd.nab.NilaiAmbangBatas.TIDAK_ADA;
import static id.asn.selection.skd.nab.NilaiAmbangBatas.nab;

/**
 * SKD passing grades 2018, when the test had 100 questions. Rows stand in the order of the sources read.
 *
 * <p>The specialist's row is kept but not in force: its cumulative minimum was read, its TIU minimum was not, and the
 * umum row of the year sums to the same 298. Ship's crew, rescuers and volcano observers had a rule of their own whose
 * numbers were not read: there is no row for them.
 */
final class Nab2018 {
    private static final String SUMBER = "Ketentuan NAB SKD 2018 (nomor peraturan tidak disebut sumber yang dibaca)";

    // spotless:off
    static final NilaiAmbangBatas TABLE = nab(2018)
            //           jenis        kelompok   TWK        TIU        TKP        kumulatif  sumber
            .row(        UMUM,        SEMUA,     75,        80,        143,       TIDAK_ADA, SUMBER)
            .row(        CUMLAUDE,    SEMUA,     TIDAK_ADA, 85,        TIDAK_ADA, 298,       SUMBER)
            .row(        DIASPORA,    SEMUA,     TIDAK_ADA, 85,        TIDAK_ADA, 298,       SUMBER)
            .row(        DISABILITAS, SEMUA,     TIDAK_ADA, 70,        TIDAK_ADA, 260,       SUMBER)
            .row(        PAPUA,       SEMUA,     TIDAK_ADA, 60,        TIDAK_ADA, 260,       SUMBER)
            .unconfirmed(UMUM,        SPESIALIS, TIDAK_ADA, TIDAK_ADA, TIDAK_ADA, 298,       SUMBER);
    // spotless:on

    private Nab2018() {}
}
