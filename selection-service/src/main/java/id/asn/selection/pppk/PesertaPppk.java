package id.asn.selection.pppk;

import java.time.LocalDate;

/**
 * A participant of a PPPK formasi with the points as the test gave them.
 *
 * @param sertifikatPendidik holds a sertifikat pendidik
 * @param hadir false when any part was missed
 */
public record PesertaPppk(
        String nomorPeserta,
        KelompokPelamar kelompok,
        boolean sertifikatPendidik,
        boolean hadir,
        NilaiPppk nilai,
        LocalDate tanggalLahir) {}
