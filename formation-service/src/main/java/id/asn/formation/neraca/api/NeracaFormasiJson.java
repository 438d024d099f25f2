package id.asn.formation.neraca.api;

import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.neraca.Akun;
import id.asn.formation.neraca.Entri;
import id.asn.formation.neraca.Keterisian;
import id.asn.formation.neraca.Neraca;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The books of one line in JSON. */
public record NeracaFormasiJson(
        UUID formasiId,
        int tahun,
        String instansi,
        JenisPengadaan jenisPengadaan,
        Kategori kategori,
        Map<Akun, Long> saldo,
        List<Entri> entri) {

    static NeracaFormasiJson of(Neraca neraca, List<Entri> entries) {
        var rekening = neraca.rekening();
        return new NeracaFormasiJson(
                rekening.formasi(),
                rekening.tahun(),
                rekening.instansi(),
                rekening.golongan().jenisPengadaan(),
                rekening.golongan().kategori(),
                neraca.saldo().accounts(),
                entries);
    }

    /**
     * What a result says of the line.
     *
     * @param dialihkan none when it is not said
     * @param diundurkan none when it is not said
     */
    public record Isi(
            @NotNull @Min(0) Integer terisi,
            @Min(0) Integer dialihkan,
            @Min(0) Integer diundurkan,
            @NotNull UUID versiHasil,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256) {

        Keterisian keterisian() {
            return new Keterisian(terisi, orNone(dialihkan), orNone(diundurkan), sha256);
        }

        private static int orNone(Integer seats) {
            return seats == null ? 0 : seats;
        }
    }
}
