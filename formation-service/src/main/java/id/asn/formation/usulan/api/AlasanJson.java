package id.asn.formation.usulan.api;

import id.asn.formation.usulan.AlasanPengembalian;
import id.asn.platform.http.Versioned;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** A coded reason in JSON, in both languages. */
public record AlasanJson(String kode, String teksId, String teksEn, LocalDate berlakuSampai, long versi)
        implements Versioned {

    static AlasanJson of(AlasanPengembalian alasan) {
        return new AlasanJson(alasan.kode(), alasan.teksId(), alasan.teksEn(), alasan.berlakuSampai(), alasan.versi());
    }

    /** All of them. */
    public record Daftar(List<AlasanJson> data) {

        static Daftar of(List<AlasanPengembalian> codes) {
            return new Daftar(codes.stream().map(AlasanJson::of).toList());
        }
    }

    /** Its words, and its last day once it is retired. */
    public record Isi(
            @NotBlank @Size(max = 200) String teksId,
            @NotBlank @Size(max = 200) String teksEn,
            LocalDate berlakuSampai) {}
}
