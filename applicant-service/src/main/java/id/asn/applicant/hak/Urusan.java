package id.asn.applicant.hak;

import id.asn.applicant.notifikasi.Pesan;
import id.asn.applicant.pelamar.PemeriksaanNik;
import id.asn.applicant.sanggah.Sanggah;
import id.asn.applicant.sanksi.Sanksi;
import java.util.List;

/**
 * What was told to a person, objected to, and imposed.
 *
 * @param riwayat every answer of the civil registry, first answered first
 * @param sanksi revoked ones included
 */
public record Urusan(
        PemeriksaanNik pemeriksaan,
        List<PemeriksaanNik> riwayat,
        List<Pesan> pesan,
        List<Sanggah> sanggah,
        List<Sanksi> sanksi) {
    /** Lists that nobody changes. */
    public Urusan {
        riwayat = List.copyOf(riwayat);
        pesan = List.copyOf(pesan);
        sanggah = List.copyOf(sanggah);
        sanksi = List.copyOf(sanksi);
    }
}
