package id.asn.applicant.verifikasi;

import id.asn.applicant.dokumen.Dokumen;
import id.asn.applicant.formasi.JenisPengadaan;
import id.asn.applicant.formasi.Kebutuhan;
import id.asn.applicant.lamaran.BerkasLamaran;
import id.asn.applicant.lamaran.KodeAlasan;
import id.asn.applicant.periode.KetentuanBelumAda;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The check list of one lamaran: each of its documents, then the criteria of its year and kind of pengadaan that concern its
 * formasi.
 */
public record DaftarPeriksa(List<ButirPemeriksaan> rows) {
    private record Key(int tahun, JenisPengadaan jenisPengadaan) {}

    private static final Map<Key, List<ButirPemeriksaan>> IN_FORCE = Map.of(
            new Key(2024, JenisPengadaan.CPNS), Pemeriksaan2024.CPNS,
            new Key(2024, JenisPengadaan.PPPK), Pemeriksaan2024.PPPK);
    private static final List<KodeAlasan> OF_A_DOCUMENT = List.of(
            KodeAlasan.DOKUMEN_TIDAK_TERBACA, KodeAlasan.DOKUMEN_TIDAK_SESUAI, KodeAlasan.DOKUMEN_TIDAK_LENGKAP);

    /** The list for this lamaran; a year or kind without criteria is an error, never the latest. */
    public static DaftarPeriksa of(BerkasLamaran file) {
        Kebutuhan sought = file.formasi().pengumuman().kebutuhan();
        Stream<ButirPemeriksaan> documents = file.dokumen().stream().map(DaftarPeriksa::document);
        Stream<ButirPemeriksaan> criteria = criteria(file.formasi().tahun(), sought.jenisPengadaan()).stream()
                .filter(row -> row.appliesTo(sought.jenisKebutuhan()));
        return new DaftarPeriksa(Stream.concat(documents, criteria).toList());
    }

    /** The criteria of the year for this kind of pengadaan, in the table's order. */
    public static List<ButirPemeriksaan> criteria(int tahun, JenisPengadaan jenisPengadaan) {
        List<ButirPemeriksaan> rows = IN_FORCE.get(new Key(tahun, jenisPengadaan));
        if (rows == null) {
            throw new KetentuanBelumAda("daftar periksa verifikasi", tahun);
        }
        return rows;
    }

    /** The years for which criteria are held. */
    public static Set<Integer> years() {
        return IN_FORCE.keySet().stream().map(Key::tahun).collect(Collectors.toUnmodifiableSet());
    }

    private static ButirPemeriksaan document(Dokumen it) {
        return new ButirPemeriksaan(
                it.jenis().name(),
                "Dokumen terbaca, lengkap, dan milik pelamar.",
                null,
                OF_A_DOCUMENT,
                "Ketentuan unggah dokumen SSCASN");
    }

    /** The codes of its items. */
    public List<String> kode() {
        return rows.stream().map(ButirPemeriksaan::kode).toList();
    }
}
