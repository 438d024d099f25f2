package id.asn.selection.pppk;

/**
 * A participant of one formasi as the PPPK ranking sees them.
 *
 * @param hadir false when any part was missed; points of the other parts may stand all the same
 * @param urutanUsia place by age among the participants of the agency, 1 for the oldest; the same for those born on one day
 */
public record CalonPppk(
        String nomorPeserta, KelompokPelamar kelompok, boolean hadir, NilaiPppk nilai, int urutanUsia) {}
