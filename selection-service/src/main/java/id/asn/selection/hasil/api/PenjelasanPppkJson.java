package id.asn.selection.hasil.api;

import id.asn.selection.hasil.Hasil;
import id.asn.selection.hasil.Tahap;
import java.util.List;
import java.util.UUID;

/** Why a participant of PPPK got this outcome: as data and as a text that anybody can read. */
public record PenjelasanPppkJson(
        UUID hasilId,
        String sha256,
        int tahun,
        Tahap tahap,
        String instansi,
        BarisPppkJson putusan,
        BatasPppkJson batas,
        List<AturanJson> aturan,
        String teks) {

    static PenjelasanPppkJson of(Hasil hasil, BarisPppkJson baris, BatasPppkJson batas, List<AturanJson> aturan) {
        return new PenjelasanPppkJson(
                hasil.id(),
                hasil.sha256(),
                hasil.tahun(),
                hasil.tahap(),
                hasil.instansi(),
                baris,
                batas,
                aturan,
                TeksPppk.of(baris, batas, aturan));
    }
}
