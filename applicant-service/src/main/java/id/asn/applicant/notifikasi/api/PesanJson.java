package id.asn.applicant.notifikasi.api;

import id.asn.applicant.notifikasi.JenisPesan;
import id.asn.applicant.notifikasi.KeadaanSurel;
import id.asn.applicant.notifikasi.Pesan;
import id.asn.applicant.periode.Wib;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** A message as its receiver reads it, the contract's {@code Pesan}. */
public record PesanJson(
        UUID pesanId,
        JenisPesan jenis,
        String judul,
        String teks,
        OffsetDateTime dibuatPada,
        KeadaanSurel surel,
        OffsetDateTime dikirimPada) {
    static PesanJson of(Pesan pesan) {
        return new PesanJson(
                pesan.id(),
                pesan.jenis(),
                pesan.judul(),
                pesan.teks(),
                Wib.at(pesan.dibuatPada()),
                pesan.surel(),
                jakarta(pesan.dikirimPada()));
    }

    private static OffsetDateTime jakarta(Instant instant) {
        return Optional.ofNullable(instant).map(Wib::at).orElse(null);
    }
}
