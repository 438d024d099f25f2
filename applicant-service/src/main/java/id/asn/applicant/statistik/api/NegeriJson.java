package id.asn.applicant.statistik.api;

import id.asn.applicant.statistik.Tersamar;

/** Counts of the country in one year. */
public record NegeriJson(int tahun, CacahJson terdaftar, HitunganJson lamaran) {
    static NegeriJson of(int tahun, CacahJson registered, Tersamar whole) {
        return new NegeriJson(tahun, registered, HitunganJson.country(whole));
    }
}
