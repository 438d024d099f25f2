package id.asn.formation.usulan.api;

import id.asn.formation.usulan.PertekUsulan;
import java.time.Instant;
import java.util.UUID;

/** A pertek in JSON. */
public record PertekJson(
        UUID usulanId, String dokumen, Isi isi, Kursi kursi, String pelaku, String klien, Instant pada) {

    static PertekJson of(PertekUsulan pertek) {
        return new PertekJson(
                pertek.usulanId(),
                pertek.dokumen(),
                new Isi(pertek.tersedia(), pertek.dibutuhkan(), pertek.bup(), pertek.kontrakBerakhir()),
                new Kursi(pertek.diusulkan(), pertek.diverifikasi()),
                pertek.pelaku(),
                pertek.klien(),
                pertek.pada());
    }

    /** What Peraturan BKN 9/2022 ps. 62 asks it to state. */
    public record Isi(long asnTersedia, long asnDibutuhkan, long pnsMencapaiBup, long pppkKontrakBerakhir) {}

    /** Seats asked for, and those agreed to. */
    public record Kursi(long diusulkan, long diverifikasi) {}
}
