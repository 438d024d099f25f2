package id.asn.formation.laporan;

import id.asn.formation.alokasi.Golongan;
import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.langkah.Dokumen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The lines of a decree or an announcement by golongan, each with its sum; a line without seats is not listed. */
public final class DaftarFormasi {
    private static final List<Kolom> KOLOM = List.of(
            Kolom.nomor("no", "NO", 4),
            Kolom.teks("jabatan", "JABATAN", 20),
            Kolom.teks("pendidikan", "KUALIFIKASI PENDIDIKAN", 22),
            Kolom.teks("jenis_kebutuhan", "JENIS KEBUTUHAN", 11),
            Kolom.teks("unit", "UNIT PENEMPATAN", 26),
            Kolom.teks("penghasilan", "RENTANG PENGHASILAN (RP)", 15),
            Kolom.jumlah("jumlah", "JUMLAH", 8));

    private DaftarFormasi() {}

    /** The annex of the decree on an agency's rincian. */
    public static Tabel lampiran(
            String instansi, int tahun, Dokumen keputusan, String sha256, List<BarisFormasi> baris) {
        String tentang = "PENETAPAN KEBUTUHAN PEGAWAI APARATUR SIPIL NEGARA";
        return tabel(
                new Naskah(
                        "lampiran-keputusan-" + tahun,
                        List.of(
                                "LAMPIRAN",
                                "KEPUTUSAN MENTERI PENDAYAGUNAAN APARATUR NEGARA DAN REFORMASI BIROKRASI",
                                "NOMOR: " + keputusan.nomor(),
                                "TANGGAL: " + Tulisan.tanggal(keputusan.tanggal()),
                                "TENTANG: " + tentang),
                        List.of("RINCIAN " + tentang, di(instansi), "TAHUN ANGGARAN " + tahun),
                        List.of("SHA-256 isi keputusan: " + sha256)),
                baris);
    }

    /** What an agency opens to the public. */
    public static Tabel pengumuman(String instansi, int tahun, List<String> dasar, List<BarisFormasi> baris) {
        return tabel(
                new Naskah(
                        "pengumuman-formasi-" + tahun,
                        List.of(),
                        List.of(
                                "PENGUMUMAN FORMASI PEGAWAI APARATUR SIPIL NEGARA",
                                di(instansi),
                                "TAHUN ANGGARAN " + tahun),
                        dasar.stream().map("Dasar: "::concat).toList()),
                baris);
    }

    private static String di(String instansi) {
        return "DI LINGKUNGAN " + instansi.toUpperCase(Locale.ROOT);
    }

    private static Tabel tabel(Naskah naskah, List<BarisFormasi> baris) {
        List<Kelompok> groups = new ArrayList<>();
        for (JenisPengadaan jenis : JenisPengadaan.values()) {
            Arrays.stream(Kategori.values())
                    .map(kategori -> new Golongan(jenis, kategori))
                    .map(golongan -> group(golongan, baris))
                    .filter(group -> !group.baris().isEmpty())
                    .forEach(groups::add);
        }
        return Tabel.of(naskah, KOLOM, groups);
    }

    private static Kelompok group(Golongan golongan, List<BarisFormasi> baris) {
        List<BarisFormasi> lines = baris.stream()
                .filter(line -> line.golongan().equals(golongan) && line.jumlah() > 0)
                .sorted(Comparator.comparing(BarisFormasi::jabatan)
                        .thenComparing(BarisFormasi::unit)
                        .thenComparing(BarisFormasi::jenisKebutuhan)
                        .thenComparing(BarisFormasi::pendidikan))
                .toList();
        List<List<Object>> rows = new ArrayList<>();
        for (BarisFormasi line : lines) {
            rows.add(List.of(
                    rows.size() + 1L,
                    line.jabatan(),
                    line.pendidikan(),
                    line.jenisKebutuhan(),
                    line.unit(),
                    line.penghasilan(),
                    line.jumlah()));
        }
        return Kelompok.of(Sebutan.of(golongan), KOLOM, rows);
    }
}
