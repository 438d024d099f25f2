package id.asn.formation.alokasi.api;

import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.alokasi.KuotaNasional;
import id.asn.formation.alokasi.Peruntukan;
import id.asn.formation.alokasi.PosKuota;
import id.asn.formation.alokasi.RencanaKuota;
import id.asn.formation.alokasi.VersiKuota;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.langkah.Dokumen;
import id.asn.platform.http.Versioned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** A national plan in JSON. */
public record KuotaNasionalJson(
        int tahun,
        String nomor,
        LocalDate tanggal,
        List<PosKuota> pos,
        List<PosKuota> subjumlah,
        int jumlah,
        List<VersiKuota> riwayat,
        long versi)
        implements Versioned {

    static KuotaNasionalJson of(KuotaNasional kuota) {
        return new KuotaNasionalJson(
                kuota.tahun(),
                kuota.dokumen().nomor(),
                kuota.dokumen().tanggal(),
                kuota.pos(),
                kuota.subjumlah(),
                kuota.jumlah(),
                kuota.riwayat(),
                kuota.versi());
    }

    /** A plan to be written. */
    public record Isi(
            @NotBlank @Size(max = 100) String nomor,
            @NotNull LocalDate tanggal,
            @NotEmpty @Size(max = 24) List<@NotNull @Valid Pos> pos,
            @Size(max = 60) List<@NotNull @Valid Subjumlah> subjumlah,
            @NotNull @Min(0) Integer jumlah) {

        RencanaKuota rencana() {
            return new RencanaKuota(
                    new Dokumen(nomor, tanggal),
                    pos.stream().map(Pos::pos).toList(),
                    subjumlah == null
                            ? List.of()
                            : subjumlah.stream().map(Subjumlah::pos).toList(),
                    jumlah);
        }
    }

    /** A part of the plan. */
    public record Pos(
            @NotNull Peruntukan peruntukan,
            JenisPengadaan jenisPengadaan,
            Kategori kategori,
            @NotNull @Min(0) Integer jumlah) {

        PosKuota pos() {
            return new PosKuota(peruntukan, jenisPengadaan, kategori, jumlah);
        }
    }

    /** A stated sum over every part that lies within it. */
    public record Subjumlah(
            Peruntukan peruntukan,
            JenisPengadaan jenisPengadaan,
            Kategori kategori,
            @NotNull @Min(0) Integer jumlah) {

        PosKuota pos() {
            return new PosKuota(peruntukan, jenisPengadaan, kategori, jumlah);
        }
    }
}
