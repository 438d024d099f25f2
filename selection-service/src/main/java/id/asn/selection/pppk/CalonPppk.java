package id.asn.selection.pppk;

import java.time.LocalDate;

/**
 * A participant of one formasi as the PPPK ranking sees them.
 *
 * @param hadir false when any part was missed; points of the other parts may stand all the same
 */
public record CalonPppk(
        String nomorPeserta, KelompokPelamar kelompok, boolean hadir, NilaiPppk nilai, LocalDate tanggalLahir) {}
