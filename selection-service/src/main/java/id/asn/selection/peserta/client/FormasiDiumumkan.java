package id.asn.selection.peserta.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;

/** What selection reads of formation's event {@code id.asn.formation.formasi.diumumkan.v1}; the rest is not ours. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FormasiDiumumkan(
        UUID formasiId,
        int tahun,
        String instansi,
        String jenisInstansi,
        String jenisPengadaan,
        String kategori,
        String jenisKebutuhan,
        Jabatan jabatan,
        Unit unit,
        List<Pendidikan> pendidikan,
        int jumlah) {

    /** The jabatan of the formasi. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Jabatan(String kode, String nama, String kelompok) {}

    /** The unit of the formasi. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Unit(String kode) {}

    /** One qualification that it accepts. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Pendidikan(String kode) {}
}
