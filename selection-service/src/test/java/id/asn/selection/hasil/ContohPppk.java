package id.asn.selection.hasil;

import id.asn.selection.peserta.Formasi;
import id.asn.selection.peserta.Formasi.Syarat;
import id.asn.selection.peserta.JenisInstansi;
import id.asn.selection.peserta.JenisKebutuhan;
import id.asn.selection.peserta.JenisPengadaan;
import id.asn.selection.peserta.Kategori;
import id.asn.selection.peserta.KelompokJabatan;
import id.asn.selection.peserta.Lingkup;
import id.asn.selection.pppk.FormasiPppk;
import id.asn.selection.pppk.KelompokPelamar;
import id.asn.selection.pppk.NilaiPppk;
import id.asn.selection.pppk.PesertaPppk;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A small agency of the centre that meets every rule of PPPK once: groups, ties, the certificate, the shorter test. */
final class ContohPppk {
    static final FormasiPppk TEKNIS = formasi("1", Kategori.TEKNIS, "Arsiparis Ahli Pertama", 3);
    static final FormasiPppk GURU = formasi("2", Kategori.GURU, "Guru Ahli Pertama", 1);
    static final FormasiPppk OPERASIONAL = formasi("3", Kategori.TEKNIS, "Pengelola Umum Operasional", 2);
    static final FormasiPppk KOSONG = formasi("4", Kategori.KESEHATAN, "Perawat Terampil", 2);

    private ContohPppk() {}

    static Permintaan permintaan() {
        return new Permintaan(2024, "6273", Tahap.AKHIR_PPPK, Optional.empty());
    }

    static List<MasukanPppk> masukan() {
        return List.of(
                new MasukanPppk(TEKNIS, teknis()),
                new MasukanPppk(
                        GURU,
                        List.of(
                                guru("11", KelompokPelamar.AKTIF_DUA_TAHUN, true, 300),
                                guru("12", KelompokPelamar.AKTIF_DUA_TAHUN, false, 445),
                                guru("13", KelompokPelamar.LULUSAN_PPG, true, 450))),
                new MasukanPppk(
                        OPERASIONAL,
                        List.of(
                                peserta("21", KelompokPelamar.PANGKALAN_DATA, 225, 100, 80, 40),
                                peserta("22", KelompokPelamar.PANGKALAN_DATA, 200, 70, 50, 30),
                                peserta("23", KelompokPelamar.PANGKALAN_DATA, 200, 69, 51, 30),
                                peserta("24", KelompokPelamar.PANGKALAN_DATA, 200, 68, 50, 32))),
                new MasukanPppk(KOSONG, List.of()));
    }

    private static List<PesertaPppk> teknis() {
        return List.of(
                peserta("01", KelompokPelamar.EKS_THK2, 200, 90, 60, 30),
                peserta("02", KelompokPelamar.EKS_THK2, 170, 90, 60, 30),
                peserta("03", KelompokPelamar.PANGKALAN_DATA, 400, 90, 75, 35),
                peserta("04", KelompokPelamar.PANGKALAN_DATA_TAHAP_DUA, 400, 95, 75, 35),
                peserta("05", KelompokPelamar.AKTIF_DUA_TAHUN, 430, 95, 77, 38),
                absen("06", KelompokPelamar.EKS_THK2, 450, 100, 80, 0));
    }

    static PesertaPppk peserta(String nomor, KelompokPelamar kelompok, int... nilai) {
        return new PesertaPppk(nomor, kelompok, false, true, points(nilai), 200 - nomor.charAt(1));
    }

    private static PesertaPppk absen(String nomor, KelompokPelamar kelompok, int... nilai) {
        return new PesertaPppk(nomor, kelompok, false, false, points(nilai), 200);
    }

    private static PesertaPppk guru(String nomor, KelompokPelamar kelompok, boolean serdik, int teknis) {
        return new PesertaPppk(nomor, kelompok, serdik, true, new NilaiPppk(teknis, 80, 60, 30), 200);
    }

    private static NilaiPppk points(int... nilai) {
        return new NilaiPppk(nilai[0], nilai[1], nilai[2], nilai[3]);
    }

    static FormasiPppk formasi(String id, Kategori kategori, String jabatan, int jumlah) {
        return formasi(UUID.fromString("00000000-0000-4000-8000-00000000000" + id), kategori, jabatan, jumlah);
    }

    static FormasiPppk formasi(UUID id, Kategori kategori, String jabatan, int jumlah) {
        Syarat syarat = new Syarat(JenisPengadaan.PPPK, JenisKebutuhan.UMUM, KelompokJabatan.LAINNYA, jabatan);
        return new FormasiPppk(
                new Formasi(id, 2024, "6273", syarat, jumlah), new Lingkup(kategori, JenisInstansi.PUSAT));
    }
}
