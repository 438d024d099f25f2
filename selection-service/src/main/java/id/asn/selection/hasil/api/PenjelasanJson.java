package id.asn.selection.hasil.api;

import id.asn.selection.hasil.Hasil;
import id.asn.selection.hasil.Tahap;
import id.asn.selection.skb.BagianSkb;
import id.asn.selection.skb.SusunanSkb;
import java.util.List;
import java.util.UUID;

/** Why a participant got this outcome: as data and as a text that anybody can read. */
public record PenjelasanJson(
        UUID hasilId,
        String sha256,
        int tahun,
        Tahap tahap,
        String instansi,
        UUID formasiId,
        String nomorPeserta,
        String kode,
        Integer peringkat,
        NilaiSkdJson skd,
        NilaiSkbJson skb,
        List<BagianSkb> susunanSkb,
        List<PerbandinganJson> perbandingan,
        IntegrasiJson integrasi,
        String pemisah,
        UUID formasiAsal,
        UUID formasiPenempatan,
        String jalur,
        List<PercobaanJson> percobaan,
        BatasJson batas,
        List<AturanJson> aturan,
        String teks) {

    static PenjelasanJson of(
            Hasil hasil, BarisHasilJson baris, BatasJson batas, SusunanSkb susunan, List<AturanJson> aturan) {
        return new PenjelasanJson(
                hasil.id(),
                hasil.sha256(),
                hasil.tahun(),
                hasil.tahap(),
                hasil.instansi(),
                baris.formasiId(),
                baris.nomorPeserta(),
                baris.kode(),
                baris.peringkat(),
                baris.skd(),
                baris.skb(),
                susunan == null ? null : susunan.bagian(),
                baris.perbandingan(),
                baris.integrasi(),
                baris.pemisah(),
                baris.formasiAsal(),
                baris.formasiPenempatan(),
                baris.jalur(),
                baris.percobaan(),
                batas,
                aturan,
                TeksPenjelasan.of(baris, batas, susunan, aturan));
    }
}
