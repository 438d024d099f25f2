package id.asn.formation.kebutuhan.api;

import id.asn.formation.kebutuhan.Analisis;
import id.asn.formation.kebutuhan.BebanKerja;
import id.asn.formation.kebutuhan.LangkahHitung;
import id.asn.formation.kebutuhan.Pendekatan;
import id.asn.formation.kebutuhan.Perhitungan;
import id.asn.formation.kebutuhan.Perhitungan.BebanTugas;
import id.asn.formation.kebutuhan.Tugas;
import id.asn.platform.http.Versioned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

/** A workload analysis in JSON, with every step of its arithmetic. */
public record BebanKerjaJson(
        int tahun,
        String instansi,
        String unit,
        String jabatan,
        Pendekatan pendekatan,
        boolean wajib,
        int wkeMenit,
        List<BebanJson> tugas,
        BigDecimal hasilBagi,
        int kebutuhan,
        List<LangkahHitung> langkah,
        long versi)
        implements Versioned {
    private static final String DECIMAL = "-?[0-9]{1,10}(\\.[0-9]{1,4})?";

    static BebanKerjaJson of(BebanKerja beban) {
        Perhitungan result = beban.perhitungan();
        return new BebanKerjaJson(
                beban.tahun(),
                beban.instansi(),
                beban.unit().kode(),
                beban.jabatan().kode(),
                beban.pendekatan(),
                beban.wajib(),
                beban.wkeMenit(),
                result.tugas().stream().map(BebanJson::of).toList(),
                result.hasilBagi(),
                result.kebutuhan(),
                result.langkah(),
                beban.versi());
    }

    /** A task, and what it comes to. */
    public record BebanJson(
            String uraian, String satuan, String volume, String menit, String rasio, String rumus, String beban) {

        static BebanJson of(BebanTugas one) {
            Tugas tugas = one.tugas();
            return new BebanJson(
                    tugas.uraian(),
                    tugas.satuan(),
                    plain(tugas.volume()),
                    plain(tugas.menit()),
                    plain(tugas.rasio()),
                    one.rumus(),
                    plain(one.beban()));
        }

        private static String plain(BigDecimal number) {
            return number == null ? null : number.stripTrailingZeros().toPlainString();
        }
    }

    /** An analysis among others. */
    public record Ringkas(
            int tahun,
            String instansi,
            String unit,
            String jabatan,
            Pendekatan pendekatan,
            boolean wajib,
            BigDecimal hasilBagi,
            int kebutuhan,
            long versi) {

        static Ringkas of(BebanKerja beban) {
            return new Ringkas(
                    beban.tahun(),
                    beban.instansi(),
                    beban.unit().kode(),
                    beban.jabatan().kode(),
                    beban.pendekatan(),
                    beban.wajib(),
                    beban.hasilBagi(),
                    beban.kebutuhan(),
                    beban.versi());
        }
    }

    /** An analysis as it is written. */
    public record Isi(
            @NotNull Pendekatan pendekatan,
            boolean wajib,
            Integer wkeMenit,
            @NotEmpty @Size(max = 500) List<@NotNull @Valid IsiTugas> tugas) {

        Analisis analisis() {
            return new Analisis(
                    pendekatan,
                    wajib,
                    wkeMenit,
                    tugas.stream().map(IsiTugas::tugas).toList());
        }
    }

    /** A task in it. */
    public record IsiTugas(
            @NotBlank @Size(max = 1000) String uraian,
            @NotBlank @Size(max = 100) String satuan,
            @NotNull @Pattern(regexp = DECIMAL) String volume,
            @Pattern(regexp = DECIMAL) String menit,
            @Pattern(regexp = DECIMAL) String rasio) {

        Tugas tugas() {
            return new Tugas(uraian, satuan, new BigDecimal(volume), decimal(menit), decimal(rasio));
        }

        private static BigDecimal decimal(String text) {
            return text == null ? null : new BigDecimal(text);
        }
    }
}
