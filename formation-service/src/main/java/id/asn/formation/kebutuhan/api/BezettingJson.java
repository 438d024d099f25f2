package id.asn.formation.kebutuhan.api;

import id.asn.formation.kebutuhan.Berakhir;
import id.asn.formation.kebutuhan.Bezetting;
import id.asn.formation.kebutuhan.IsiPegawai;
import id.asn.formation.kebutuhan.JenisPegawai;
import id.asn.formation.kebutuhan.Pegawai;
import id.asn.formation.kebutuhan.Tahunan;
import id.asn.platform.http.Versioned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Who sits in a position, in JSON.
 *
 * @param bezetting those who fill it
 */
public record BezettingJson(
        int tahun, String instansi, String unit, String jabatan, List<PegawaiJson> pegawai, int bezetting, long versi)
        implements Versioned {

    static BezettingJson of(Bezetting bezetting) {
        return new BezettingJson(
                bezetting.tahun(),
                bezetting.instansi(),
                bezetting.unit().kode(),
                bezetting.jabatan().kode(),
                bezetting.pegawai().stream()
                        .map(one -> PegawaiJson.of(one, bezetting.berakhir()))
                        .toList(),
                bezetting.terisi(),
                bezetting.versi());
    }

    /** The staff of one kind. */
    public record PegawaiJson(JenisPegawai jenis, int jumlah, boolean mengisi, List<Tahunan> berakhir) {

        static PegawaiJson of(Pegawai pegawai, List<Berakhir> berakhir) {
            return new PegawaiJson(
                    pegawai.jenis(),
                    pegawai.jumlah(),
                    pegawai.jenis().mengisi(),
                    berakhir.stream()
                            .filter(one -> one.jenis() == pegawai.jenis())
                            .map(one -> new Tahunan(one.tahun(), one.jumlah()))
                            .toList());
        }
    }

    /** Staff as they are written. */
    public record Isi(@NotNull @Size(max = 5) List<@NotNull @Valid IsiJenis> pegawai) {

        List<IsiPegawai> staff() {
            return pegawai.stream().map(IsiJenis::staff).toList();
        }
    }

    /** The staff of one kind in it. */
    public record IsiJenis(
            @NotNull JenisPegawai jenis,
            @NotNull @Min(1) @Max(100_000) Integer jumlah,
            @Size(max = 100) List<@NotNull @Valid IsiTahun> berakhir,
            @Size(max = 10_000) List<@NotNull LocalDate> tanggalLahir) {

        IsiPegawai staff() {
            return new IsiPegawai(
                    jenis,
                    jumlah,
                    berakhir == null
                            ? List.of()
                            : berakhir.stream().map(IsiTahun::tahunan).toList(),
                    tanggalLahir == null ? List.of() : tanggalLahir);
        }
    }

    /** So many in a year. */
    public record IsiTahun(
            @NotNull @Min(1900) @Max(2200) Integer tahun,
            @NotNull @Min(1) @Max(100_000) Integer jumlah) {

        Tahunan tahunan() {
            return new Tahunan(tahun, jumlah);
        }
    }
}
