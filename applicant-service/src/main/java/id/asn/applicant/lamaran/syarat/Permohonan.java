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
 * @param terdahulu the person's lamaran of the same year that was submitted already
 * @param periode the year's calendar, empty when none is known
 * @param waktu the instant of judgement, by the database's clock
 */
public record Permohonan(
        Biodata pelamar,
        Pengumuman formasi,
        Set<JenisDokumen> dokumen,
        Optional<Terdahulu> terdahulu,
        Optional<Periode> periode,
        Instant waktu) {

    /** A lamaran that was submitted before. */
    public record Terdahulu(String nomorPendaftaran, String instansi) {}

    LocalDate tanggal() {
        return Wib.day(waktu);
    }
}
