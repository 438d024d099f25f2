package id.asn.selection.skd.nab;

import static id.asn.selection.peserta.JenisKebutuhan.CUMLAUDE;
import static id.asn.selection.peserta.JenisKebutuhan.DIASPORA;
import static id.asn.selection.peserta.JenisKebutuhan.DISABILITAS;
import static id.asn.selection.peserta.JenisKebutuhan.PAPUA;
import static id.asn.selection.peserta.JenisKebutuhan.UMUM;
import static id.asn.selection.skd.nab.NilaiAmbangBatas.KAPAL_DAN_PENYELAMAT;
import static id.asn.selection.skd.nab.NilaiAmbangBatas.PARA_DOKTER;
import static id.asn.selection.skd.nab.NilaiAmbangBatas.SEMUA;
import static id.asn.selection.skd.nab.NilaiAmbangBatas.TIDAK_ADA;
import static id.asn.selection.skd.nab.NilaiAmbangBatas.nab;

/**
 * SKD passing grades 2019. Rows stand in the order of the sources read.
 */
final class Nab2019 {
    private static final String SUMBER = "Ketentuan NAB SKD 2019 (nomor peraturan tidak disebut sumber yang dibaca)";

    // spotless:off
    static final NilaiAmbangBatas TABLE = nab(2019)
            //           jenis        kelompok              TWK        TIU TKP        kumulatif  sumber
            .row(        UMUM,        SEMUA,                65,        80, 126,       TIDAK_ADA, SUMBER)
            .row(        CUMLAUDE,    SEMUA,                TIDAK_ADA, 85, TIDAK_ADA, 271,       SUMBER)
            .row(        DIASPORA,    SEMUA,                TIDAK_ADA, 85, TIDAK_ADA, 271,       SUMBER)
            .row(        DISABILITAS, SEMUA,                TIDAK_ADA, 70, TIDAK_ADA, 260,       SUMBER)
            .row(        PAPUA,       SEMUA,                TIDAK_ADA, 60, TIDAK_ADA, 260,       SUMBER)
            .row(        UMUM,        PARA_DOKTER,          TIDAK_ADA, 80, TIDAK_ADA, 271,       SUMBER)
            .row(        UMUM,        KAPAL_DAN_PENYELAMAT, TIDAK_ADA, 70, TIDAK_ADA, 260,       SUMBER);
    // spotless:on

    private Nab2019() {}
}
