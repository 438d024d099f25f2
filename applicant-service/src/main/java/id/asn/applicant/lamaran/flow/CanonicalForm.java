package id.asn.applicant.lamaran.flow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import id.asn.applicant.dokumen.Dokumen;
import id.asn.applicant.lamaran.BerkasLamaran;
import id.asn.applicant.lamaran.Pengajuan;
import id.asn.applicant.pelamar.Biodata;
import id.asn.applicant.pelamar.Profil;
import id.asn.applicant.pelamar.store.ProfilText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Everything that was submitted in one canonical text: keys sorted, no white space, decimals and instants as strings, UTF-8.
 * The NIK is not part of it, so that no plain NIK lies in the database.
 */
final class CanonicalForm {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final String number;
    private final Instant at;
    private final String text;

    private CanonicalForm(String number, Instant at, String text) {
        this.number = number;
        this.at = at;
        this.text = text;
    }

    static CanonicalForm of(BerkasLamaran file, String number, Instant now) {
        // the database keeps microseconds; what was hashed must be what can be read again
        Instant at = now.truncatedTo(ChronoUnit.MICROS);
        Map<String, Object> whole = Map.of(
                "lamaran_id", file.lamaran().id().toString(),
                "nomor_pendaftaran", number,
                "diajukan_pada", at.toString(),
                "formasi", formasi(file),
                "pelamar", pelamar(file),
                "dokumen",
                        file.dokumen().stream().collect(Collectors.toMap(Dokumen::jenis, it -> it.berkas()
                                .sha256())));
        return new CanonicalForm(number, at, write(whole));
    }

    Pengajuan pengajuan() {
        return new Pengajuan(number, at, sha256(text), text);
    }

    private static Map<String, Object> formasi(BerkasLamaran file) {
        return Map.of(
                "formasi_id", file.formasi().id().toString(),
                "tahun", file.formasi().tahun(),
                "sha256", file.formasi().pengumuman().keputusan().sha256());
    }

    private static Map<String, Object> pelamar(BerkasLamaran file) {
        Biodata it = file.biodata();
        Map<String, Object> stated = new TreeMap<>(Map.of(
                "pelamar_id", file.pelamar().id().toString(),
                "nama", it.nama(),
                "tanggal_lahir", it.tanggalLahir().toString(),
                "jenis_kelamin", it.jenisKelamin(),
                "pendidikan", it.pendidikan().kode(),
                "pendidikan_nama", it.pendidikan().nama(),
                "jenjang", it.pendidikan().jenjang(),
                "ipk", it.pendidikan().ipk().setScale(2).toPlainString(),
                "fakta_khusus", new TreeSet<>(it.faktaKhusus())));
        if (!it.profil().equals(Profil.KOSONG)) {
            stated.put("profil", new RawValue(ProfilText.write(it.profil())));
        }
        return stated;
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
