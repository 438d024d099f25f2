package id.asn.selection.skd.nab;

import static id.asn.selection.peserta.JenisKebutuhan.CUMLAUDE;
import static id.asn.selection.peserta.JenisKebutuhan.DAERAH_TERTINGGAL;
import static id.asn.selection.peserta.JenisKebutuhan.DIASPORA;
import static id.asn.selection.peserta.JenisKebutuhan.DISABILITAS;
import static id.asn.selection.peserta.JenisKebutuhan.KALIMANTAN;
import static id.asn.selection.peserta.JenisKebutuhan.PAPUA;
import static id.asn.selection.peserta.JenisKebutuhan.UMUM;
import static id.asn.selection.skd.nab.NilaiAmbangBatas.KAPAL_DAN_PENYELAMAT;
import static id.asn.selection.skd.nab.NilaiAmbangBatas.PARA_DOKTER;
import static id.asn.selection.skd.nab.NilaiAmbangBatas.SEMUA;
import static id.asn.selection.skd.nab.NilaiAmbangBatas.TIDAK_ADA;
import static id.asn.selection.skd.nab.NilaiAmbangBatas.nab;

/**
 * SKD passing grades 2024. Diaspora and daerah tertinggal are likely (one public copy of the decree); the rows of
 * physicians and of crew, rescuers and volcano observers stood in 2021 and are not confirmed for 2024: they are kept, not
 * in force, and their participants are judged by the umum row.
 */
final class Nab2024 {
    private static final String SUMBER = "KepmenPANRB 321/2024";

    // spotless:off
    static final NilaiAmbangBatas TABLE = nab(2024)
            //           jenis              kelompok              TWK        TIU TKP        kumulatif  sumber
            .row(        UMUM,              SEMUA,                65,        80, 166,       TIDAK_ADA, SUMBER)
            .row(        KALIMANTAN,        SEMUA,                65,        80, 166,       TIDAK_ADA, SUMBER)
            .row(        CUMLAUDE,          SEMUA,                TIDAK_ADA, 85, TIDAK_ADA, 311,       SUMBER)
            .row(        DIASPORA,          SEMUA,                TIDAK_ADA, 85, TIDAK_ADA, 311,       SUMBER)
            .row(        DISABILITAS,       SEMUA,                TIDAK_ADA, 60, TIDAK_ADA, 286,       SUMBER)
            .row(        PAPUA,             SEMUA,                TIDAK_ADA, 60, TIDAK_ADA, 286,       SUMBER)
            .row(        DAERAH_TERTINGGAL, SEMUA,                TIDAK_ADA, 60, TIDAK_ADA, 286,       SUMBER)
            .unconfirmed(UMUM,              PARA_DOKTER,          TIDAK_ADA, 80, TIDAK_ADA, 311,       "KepmenPANRB 1023/2021, belum dipastikan untuk 2024")
            .unconfirmed(UMUM,              KAPAL_DAN_PENYELAMAT, TIDAK_ADA, 70, TIDAK_ADA, 286,       "KepmenPANRB 1023/2021, belum dipastikan untuk 2024");
    // spotless:on

    private Nab2024() {}
}
