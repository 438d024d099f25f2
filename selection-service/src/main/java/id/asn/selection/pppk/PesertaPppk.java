package id.asn.selection.pppk;

/**
 * A participant of a PPPK formasi with the points as the test gave them.
 *
 * @param sertifikatPendidik holds a sertifikat pendidik
 * @param hadir false when any part was missed
 * @param urutanUsia place by age among the participants of the agency, 1 for the oldest; the same for those born on one day
 */
public record PesertaPppk(
        String nomorPeserta,
        KelompokPelamar kelompok,
        boolean sertifikatPendidik,
        boolean hadir,
        NilaiPppk nilai,
        int urutanUsia) {}
