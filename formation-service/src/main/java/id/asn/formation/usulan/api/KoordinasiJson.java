package id.asn.formation.usulan.api;

import id.asn.formation.langkah.Dokumen;
import id.asn.formation.usulan.Koordinasi;
import id.asn.formation.usulan.KoordinasiUsulan;
import id.asn.formation.usulan.Usulan;
import id.asn.formation.usulan.flow.ReadCoordination.BerkasKoordinasi;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Where the coordination of a usulan stands in JSON.
 *
 * @param status null while nothing is signed
 * @param gubernur code of the province's agency that is asked; null when none is
 * @param naskah the versions that were signed
 * @param riwayat what governors coordinated, oldest version first
 */
public record KoordinasiJson(
        UUID usulanId,
        String instansi,
        int tahun,
        Koordinasi status,
        String gubernur,
        List<VersiJson.Ringkasan> naskah,
        List<Catatan> riwayat) {

    static KoordinasiJson of(BerkasKoordinasi berkas) {
        Usulan usulan = berkas.usulan();
        return new KoordinasiJson(
                usulan.id(),
                usulan.instansi(),
                usulan.tahun(),
                usulan.koordinasi(),
                berkas.governor(),
                berkas.signed().stream().map(VersiJson.Ringkasan::of).toList(),
                berkas.records().stream().map(Catatan::of).toList());
    }

    /** One coordinated version. */
    public record Catatan(
            int nomor, String provinsi, String dokumen, String catatan, String pelaku, String klien, Instant pada) {

        static Catatan of(KoordinasiUsulan one) {
            return new Catatan(
                    one.nomor().nomor(),
                    one.provinsi(),
                    one.dokumen(),
                    one.catatan(),
                    one.pelaku(),
                    one.klien(),
                    one.pada());
        }
    }

    /**
     * A usulan on the governor's desk.
     *
     * @param sejak when it reached its present status
     */
    public record Ringkasan(UUID usulanId, String instansi, int tahun, Koordinasi status, Instant sejak) {

        static Ringkasan of(Usulan usulan) {
            return new Ringkasan(
                    usulan.id(),
                    usulan.instansi(),
                    usulan.tahun(),
                    usulan.koordinasi(),
                    usulan.posisi().since());
        }
    }

    /** The governor's letter, and what is noted for BKN and the Minister. */
    public record Isi(
            @NotBlank @Size(max = 100) String nomor,
            @NotNull LocalDate tanggal,
            @Size(min = 1, max = 2000) String catatan) {

        Dokumen dokumen() {
            return new Dokumen(nomor, tanggal);
        }
    }
}
