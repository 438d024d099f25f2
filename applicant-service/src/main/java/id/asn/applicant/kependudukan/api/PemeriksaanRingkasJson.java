package id.asn.applicant.kependudukan.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.asn.applicant.kependudukan.PerluDilihat;
import id.asn.applicant.kependudukan.Terperiksa;
import id.asn.applicant.pelamar.HasilPemeriksaan;
import id.asn.applicant.pelamar.PemeriksaanNik;
import id.asn.applicant.pelamar.PutusanTinjauan;
import id.asn.applicant.pelamar.Tinjauan;
import id.asn.applicant.periode.Wib;
import id.asn.platform.http.Versioned;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** A check in the list, and after a decision: nothing in it names a person. */
public record PemeriksaanRingkasJson(
        UUID pelamarId,
        int giliran,
        HasilPemeriksaan hasil,
        List<String> berbeda,
        OffsetDateTime sejak,
        PutusanTinjauan putusan,
        OffsetDateTime ditinjauPada,
        @JsonIgnore long versi)
        implements Versioned {

    static PemeriksaanRingkasJson of(PerluDilihat it) {
        return of(it.pelamar(), it.pemeriksaan(), it.pemeriksaan().versi());
    }

    static PemeriksaanRingkasJson of(Terperiksa it) {
        return of(it.orang().id(), it.kini(), it.versi());
    }

    private static PemeriksaanRingkasJson of(UUID pelamar, PemeriksaanNik it, long versi) {
        return new PemeriksaanRingkasJson(
                pelamar,
                it.giliran(),
                it.hasil(),
                it.berbeda(),
                Wib.at(it.sejak()),
                it.tinjauan().map(Tinjauan::putusan).orElse(null),
                it.tinjauan().map(Tinjauan::pada).map(Wib::at).orElse(null),
                versi);
    }
}
