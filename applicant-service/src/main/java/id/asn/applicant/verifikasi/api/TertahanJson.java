package id.asn.applicant.verifikasi.api;

import id.asn.applicant.periode.Wib;
import id.asn.applicant.verifikasi.PengumumanAdministrasi;
import id.asn.applicant.verifikasi.Sebab;
import java.time.OffsetDateTime;
import java.util.List;

/** That an announcement is held back, why, and what to do about it. */
public record TertahanJson(OffsetDateTime sejak, List<Sebab> sebab, String jalanKeluar) {
    private static final String REMEDY =
            "Selesaikan setiap hal yang disebut: pengumuman disampaikan dengan sendirinya begitu"
                    + " semuanya terpenuhi. Selama belum ada yang disampaikan, jadwalnya dapat dibatalkan.";

    static TertahanJson of(PengumumanAdministrasi it) {
        return it.tertahanSejak()
                .map(since -> new TertahanJson(Wib.at(since), it.sebab(), REMEDY))
                .orElse(null);
    }
}
