package id.asn.applicant.lamaran.syarat;

import id.asn.applicant.dokumen.JenisDokumen;
import id.asn.applicant.formasi.Pengumuman;
import id.asn.applicant.pelamar.Biodata;
import id.asn.applicant.periode.Periode;
import id.asn.applicant.periode.Wib;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * All that the rules of submission look at, at one instant.
 *
 * @param riwayat what the person did before
 * @param dokumen what the draft holds; nothing before there is one
 * @param periode the year's calendar, empty when none is known
 * @param waktu the instant of judgement, by the database's clock
 */
public record Permohonan(
        Biodata pelamar,
        Riwayat riwayat,
        Pengumuman formasi,
        Set<JenisDokumen> dokumen,
        Optional<Periode> periode,
        Instant waktu) {

    /** The same person at the same instant, on another formasi of the year. */
    Permohonan on(Pengumuman other) {
        return new Permohonan(pelamar, riwayat, other, dokumen, periode, waktu);
    }

    LocalDate tanggal() {
        return Wib.day(waktu);
    }
}
