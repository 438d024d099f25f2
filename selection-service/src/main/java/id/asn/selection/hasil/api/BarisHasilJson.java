package id.asn.selection.hasil.api;

import id.asn.selection.hasil.api.BarisBerkas.Masukan;
import id.asn.selection.hasil.api.BarisBerkas.Putusan;
import java.util.List;
import java.util.UUID;

/** The outcome for one participant: number and points, no name. */
public record BarisHasilJson(
        UUID formasiId,
        String nomorPeserta,
        String kode,
        Integer peringkat,
        NilaiSkdJson skd,
        NilaiSkbJson skb,
        List<PerbandinganJson> perbandingan,
        IntegrasiJson integrasi,
        String pemisah,
        UUID formasiAsal,
        UUID formasiPenempatan,
        String jalur,
        List<PercobaanJson> percobaan) {

    static BarisHasilJson of(UUID formasiId, Masukan masukan, Putusan putusan) {
        return new BarisHasilJson(
                formasiId,
                masukan.nomorPeserta(),
                putusan.kode(),
                putusan.peringkat(),
                new NilaiSkdJson(
                        masukan.skdHadir(),
                        masukan.twk(),
                        masukan.tiu(),
                        masukan.tkp(),
                        masukan.twk() + masukan.tiu() + masukan.tkp()),
                masukan.skb() == null
                        ? null
                        : new NilaiSkbJson(masukan.skbHadir(), masukan.skb(), masukan.skbBagian(), putusan.gugur()),
                putusan.perbandingan(),
                putusan.integrasi(),
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
