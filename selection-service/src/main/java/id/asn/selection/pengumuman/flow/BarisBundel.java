package id.asn.selection.pengumuman.flow;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.asn.selection.pengumuman.BagianLampiran.Formasi;
import id.asn.selection.pengumuman.BarisLampiran;
import id.asn.selection.pengumuman.BarisLampiran.Akhir;
import id.asn.selection.pengumuman.BarisLampiran.Pppk;
import id.asn.selection.pengumuman.BarisLampiran.Skd;
import id.asn.selection.pppk.KelompokPelamar;
import java.util.UUID;

/** A line of a bundle as an annex reads it; what a kind of line does not hold is null. */
@JsonIgnoreProperties(ignoreUnknown = true)
record BarisBundel(
        String jenis,
        UUID formasiId,
        String nomorPeserta,
        String jabatan,
        String jenisKebutuhan,
        Integer kuota,
        Boolean skdHadir,
        Integer twk,
        Integer tiu,
        Integer tkp,
        String ipk,
        String kode,
        Integer peringkat,
        Integrasi integrasi,
        UUID formasiAsal,
        KelompokPelamar kelompokPelamar,
        Boolean hadir,
        Integer manajerial,
        Integer sosialKultural,
        Integer wawancara,
        NilaiUrut nilai) {

    /** Points of PPPK by which the order goes. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record NilaiUrut(int teknis, int total) {}

    /** How the final score came about. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Integrasi(String skorSkd, String skb, String skorSkb, String akhir) {}

    /** Of a line that tells of a formasi. */
    Formasi formasi() {
        return new Formasi(formasiId, jabatan, jenisKebutuhan, kuota);
    }

    /**
     * Of a line that tells of an outcome. A rank is one among those who competed for the same formasi: who moved in has none
     * here.
     *
     * @param fakta the line that tells what was known of the participant
     */
    BarisLampiran row(int urut, BarisBundel fakta) {
        if (fakta.kelompokPelamar() != null) {
            return new BarisLampiran(
                    urut, nomorPeserta, Skd.TIDAK_HADIR, Akhir.BELUM, pppk(fakta), movedIn() ? null : peringkat, kode);
        }
        Skd skd = fakta.skdHadir() ? Skd.of(fakta.twk(), fakta.tiu(), fakta.tkp()) : Skd.TIDAK_HADIR;
        return BarisLampiran.cpns(urut, nomorPeserta, skd, akhir(fakta), movedIn() ? null : peringkat, kode);
    }

    /** Whether the participant competed for another formasi than the one whose seat they have. */
    boolean movedIn() {
        return formasiAsal != null && !formasiAsal.equals(formasiId);
    }

    private Pppk pppk(BarisBundel fakta) {
        String kelompok = fakta.kelompokPelamar().kode();
        return fakta.hadir()
                ? new Pppk(
                        kelompok,
                        nilai.teknis(),
                        fakta.manajerial(),
                        fakta.sosialKultural(),
                        fakta.wawancara(),
                        nilai.total())
                : Pppk.tidakHadir(kelompok);
    }

    private Akhir akhir(BarisBundel fakta) {
        return integrasi == null
                ? Akhir.BELUM
                : new Akhir(fakta.ipk(), integrasi.skorSkd(), integrasi.skb(), integrasi.skorSkb(), integrasi.akhir());
    }
}
