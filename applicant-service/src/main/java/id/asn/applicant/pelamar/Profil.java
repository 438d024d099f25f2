package id.asn.applicant.pelamar;

import java.util.List;

/**
 * What a person declares beyond the few things that every account needs; the committee checks it on the documents.
 *
 * @param pendidikan every education stated; empty for an account that stated only the one it applies with
 * @param bukti the evidence of khusus facts
 * @param pengalaman employments, for PPPK
 */
public record Profil(
        List<RiwayatPendidikan> pendidikan,
        List<Str> str,
        List<Sertifikat> sertifikat,
        BuktiKhusus bukti,
        List<PengalamanKerja> pengalaman,
        StatusNonAsn nonAsn) {
    /** Nothing stated. */
    public static final Profil KOSONG =
            new Profil(List.of(), List.of(), List.of(), BuktiKhusus.KOSONG, List.of(), StatusNonAsn.KOSONG);

    /** Lists that nobody changes. */
    public Profil {
        pendidikan = List.copyOf(pendidikan);
        str = List.copyOf(str);
        sertifikat = List.copyOf(sertifikat);
        pengalaman = List.copyOf(pengalaman);
    }

    Profil with(BuktiKhusus other) {
        return new Profil(pendidikan, str, sertifikat, other, pengalaman, nonAsn);
    }
}
