package id.asn.applicant.sanggah.flow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.asn.applicant.dokumen.Dokumen;
import id.asn.applicant.lamaran.Alasan;
import id.asn.applicant.lamaran.Pengajuan;
import id.asn.applicant.sanggah.Bukti;
import id.asn.applicant.verifikasi.BerkasVerifikasi;
import id.asn.applicant.verifikasi.ButirPemeriksaan;
import id.asn.applicant.verifikasi.Hasil;
import id.asn.applicant.verifikasi.HasilButir;
import id.asn.applicant.verifikasi.PengumumanAdministrasi;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The evidence of a verdict in canonical JSON (keys sorted, no white space): what was submitted, by hash; what was announced
 * and why; every item of the check list with its rule and what was found. Who looked is not in it, for the pelamar reads it.
 */
final class CanonicalEvidence {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private CanonicalEvidence() {}

    static Bukti of(BerkasVerifikasi file, PengumumanAdministrasi told) {
        Pengajuan submitted = file.berkas().lamaran().pengajuan().orElseThrow();
        Hasil found = file.kerja().hasil().orElseThrow();
        Map<String, Object> whole = new TreeMap<>();
        whole.put("lamaran_id", file.kerja().lamaranId().toString());
        whole.put("nomor_pendaftaran", submitted.nomorPendaftaran());
        whole.put("pengajuan_sha256", submitted.sha256());
        whole.put("dokumen", documents(file.berkas().dokumen()));
        whole.put("pengumuman_id", told.id().toString());
        whole.put("diumumkan_pada", told.diumumkanPada().orElseThrow().toString());
        whole.put("putusan", found.putusan().name());
        whole.put(
                "alasan", found.alasan().stream().map(CanonicalEvidence::reason).toList());
        whole.put("daftar_periksa", items(file.daftar().rows(), found.butir()));
        String text = write(whole);
        return new Bukti(sha256(text), text);
    }

    private static Map<String, String> documents(List<Dokumen> documents) {
        return documents.stream().collect(Collectors.toMap(it -> it.jenis().name(), it -> it.berkas()
                .sha256()));
    }

    private static Map<String, String> reason(Alasan it) {
        return Map.of("kode", it.kode().name(), "keterangan", it.keterangan());
    }

    private static List<Map<String, String>> items(List<ButirPemeriksaan> rows, List<HasilButir> found) {
        return rows.stream()
                .map(row -> found.stream()
                        .filter(item -> item.kode().equals(row.kode()))
                        .findFirst()
                        .map(item -> item(row, item))
                        .orElseGet(() -> Map.of("kode", row.kode(), "sumber", row.sumber())))
                .toList();
    }

    private static Map<String, String> item(ButirPemeriksaan row, HasilButir found) {
        Map<String, String> item = new TreeMap<>(Map.of(
                "kode",
                row.kode(),
                "sumber",
                row.sumber(),
                "hasil",
                found.hasil().name()));
        if (found.alasan() != null) {
            item.put("alasan", found.alasan().name());
        }
        if (found.catatan() != null) {
            item.put("catatan", found.catatan());
        }
        return item;
    }

    private static String write(Map<String, Object> whole) {
        try {
            return JSON.writeValueAsString(whole);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
