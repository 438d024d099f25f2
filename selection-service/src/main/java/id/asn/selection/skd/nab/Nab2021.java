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
 * SKD passing grades 2021. For the cumulative kinds TWK and TKP have no minimum of their own.
 */
final class Nab2021 {
    private static final String SUMBER = "KepmenPANRB 1023/2021";

    // spotless:off
    static final NilaiAmbangBatas TABLE = nab(2021)
            //           jenis        kelompok              TWK        TIU TKP        kumulatif  sumber
            .row(        UMUM,        SEMUA,                65,        80, 166,       TIDAK_ADA, SUMBER)
            .row(        CUMLAUDE,    SEMUA,                TIDAK_ADA, 85, TIDAK_ADA, 311,       SUMBER)
            .row(        DIASPORA,    SEMUA,                TIDAK_ADA, 85, TIDAK_ADA, 311,       SUMBER)
            .row(        DISABILITAS, SEMUA,                TIDAK_ADA, 60, TIDAK_ADA, 286,       SUMBER)
            .row(        PAPUA,       SEMUA,                TIDAK_ADA, 60, TIDAK_ADA, 286,       SUMBER)
            .row(        UMUM,        PARA_DOKTER,          TIDAK_ADA, 80, TIDAK_ADA, 311,       SUMBER)
            .row(        UMUM,        KAPAL_DAN_PENYELAMAT, TIDAK_ADA, 70, TIDAK_ADA, 286,       SUMBER);
    // spotless:on

    private Nab2021() {}
}
