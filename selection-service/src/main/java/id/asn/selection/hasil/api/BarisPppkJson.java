package id.asn.selection.hasil.api;

import id.asn.selection.hasil.api.BerkasPppkJson.Masukan;
import id.asn.selection.hasil.api.BerkasPppkJson.Putusan;
import id.asn.selection.pppk.KelompokPelamar;
import java.util.List;
import java.util.UUID;

/**
 * The outcome for one participant of PPPK: number and points, no name.
 *
 * @param urutKelompok place of the group in the kategori, 1 first
 * @param urut the points that the order looks at, what is added in teknis included
 * @param afirmasi why points were added in teknis; null where none were
 */
public record BarisPppkJson(
        UUID formasiId,
        String nomorPeserta,
        String kode,
        KelompokPelamar kelompokPelamar,
        Integer urutKelompok,
        Integer peringkat,
        NilaiPppkJson nilai,
        NilaiUrutPppkJson urut,
        String afirmasi,
        String pemisah,
        UUID formasiAsal,
        UUID formasiPenempatan,
        String jalur,
        List<PercobaanPppkJson> percobaan) {

    static BarisPppkJson of(UUID formasiId, Masukan masukan, Putusan putusan) {
        return new BarisPppkJson(
                formasiId,
                masukan.nomorPeserta(),
                putusan.kode(),
                masukan.kelompokPelamar(),
                putusan.urutKelompok(),
                putusan.peringkat(),
                new NilaiPppkJson(
                        masukan.hadir(),
                        masukan.teknis(),
                        masukan.manajerial(),
                        masukan.sosialKultural(),
                        masukan.wawancara()),
                putusan.nilai(),
                putusan.afirmasi(),
                putusan.pemisah(),
                putusan.formasiAsal(),
                putusan.formasiPenempatan(),
                putusan.jalur(),
                putusan.percobaan());
    }

    /** The formasi competed for, which is another than that of the seat for whoever moved. */
    UUID dilamar() {
        return formasiAsal == null ? formasiId : formasiAsal;
    }
}
