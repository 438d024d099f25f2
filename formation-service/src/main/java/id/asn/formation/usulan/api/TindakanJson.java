package id.asn.formation.usulan.api;

import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.alokasi.Kuota;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.langkah.Dokumen;
import id.asn.formation.usulan.Cacat;
import id.asn.formation.usulan.Penilaian;
import id.asn.formation.usulan.Putusan;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the acts on a usulan need to be told. */
public final class TindakanJson {
    private static final String KODE = "[A-Z0-9_]{3,40}";

    private TindakanJson() {}

    /** Why a draft is given back, by code and in words. */
    public record Alasan(
            @Pattern(regexp = KODE) String kode,
            @NotBlank @Size(max = 2000) String alasan) {

        Cacat cacat() {
            return new Cacat(kode, alasan);
        }
    }

    /** Why the draft of an OPD is given back. */
    public record Sebab(@NotBlank @Size(max = 2000) String alasan) {}

    /** By which document something is done. */
    public record Surat(
            @NotBlank @Size(max = 100) String nomor,
            @NotNull LocalDate tanggal) {

        Dokumen dokumen() {
            return new Dokumen(nomor, tanggal);
        }
    }

    /** The SPTJM, and the PPK's signature over its hash where one is given. */
    public record Pengajuan(
            @NotBlank @Size(max = 100) String nomor,
            @NotNull LocalDate tanggal,
            @Size(min = 1, max = 4000) String jws) {

        Dokumen dokumen() {
            return new Dokumen(nomor, tanggal);
        }
    }

    /** Why a signed usulan is given back, as a whole and line by line. */
    public record Pengembalian(
            @Pattern(regexp = KODE) String kode,
            @NotBlank @Size(max = 2000) String alasan,
            @Size(max = 10_000) List<@NotNull @Valid BarisCacat> baris) {

        Cacat cacat() {
            return new Cacat(kode, alasan);
        }

        Map<UUID, Cacat> faults() {
            Map<UUID, Cacat> faults = new LinkedHashMap<>();
            if (baris != null) {
                baris.forEach(one -> faults.put(one.baris(), new Cacat(one.kode(), one.alasan())));
            }
            return faults;
        }
    }

    /** What is wrong with a line. */
    public record BarisCacat(
            @NotNull UUID baris,
            @Pattern(regexp = KODE) String kode,
            @NotBlank @Size(max = 2000) String alasan) {}

    /** Verdicts on lines. */
    public record Verifikasi(@NotEmpty @Size(max = 10_000) List<@NotNull @Valid Nilai> putusan) {

        List<Penilaian> penilaian() {
            return putusan.stream()
                    .map(one -> new Penilaian(
                            one.baris(), Putusan.valueOf(one.putusan().name()), one.jumlah(), one.alasan()))
                    .toList();
        }
    }

    /** A verdict. */
    public record Nilai(
            @NotNull UUID baris,
            @NotNull Pilihan putusan,
            @Min(1) Integer jumlah,
            @Size(min = 1, max = 2000) String alasan) {}

    /** The verdicts there are to give. */
    public enum Pilihan {
        TERIMA,
        KURANGI,
        TOLAK
    }

    /** An opinion and the document that carries it. */
    public record Pendapat(
            @NotBlank @Size(max = 100) String nomor,
            @NotNull LocalDate tanggal,
            @NotBlank @Size(max = 2000) String pendapat) {

        Dokumen dokumen() {
            return new Dokumen(nomor, tanggal);
        }
    }

    /** What a decree allots. */
    public record Penetapan(
            @NotBlank @Size(max = 100) String nomor,
            @NotNull LocalDate tanggal,
            @NotEmpty @Size(max = 8) List<@NotNull @Valid Jatah> alokasi) {

        Dokumen dokumen() {
            return new Dokumen(nomor, tanggal);
        }

        List<Kuota> kuota() {
            return alokasi.stream()
                    .map(one -> new Kuota(one.jenisPengadaan(), one.kategori(), one.jumlah()))
                    .toList();
        }
    }

    /** Seats for one golongan. */
    public record Jatah(
            @NotNull JenisPengadaan jenisPengadaan,
            @NotNull Kategori kategori,
            @NotNull @Min(0) Integer jumlah) {}

    /** A no, its reason and the document that carries it. */
    public record Penolakan(
            @NotBlank @Size(max = 100) String nomor,
            @NotNull LocalDate tanggal,
            @NotBlank @Size(max = 2000) String alasan) {

        Dokumen dokumen() {
            return new Dokumen(nomor, tanggal);
        }
    }
}
