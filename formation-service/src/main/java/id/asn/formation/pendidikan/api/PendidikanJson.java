package id.asn.formation.pendidikan.api;

import id.asn.formation.pendidikan.Pendidikan;
import id.asn.platform.http.Versioned;
import java.time.LocalDate;

/** An education in JSON. */
public record PendidikanJson(
        String kode, String nama, String tingkat, LocalDate berlakuSejak, LocalDate berlakuSampai, long versi)
        implements Versioned {

    static PendidikanJson of(Pendidikan one) {
        return new PendidikanJson(
                one.kode(), one.nama(), one.tingkat(), one.berlakuSejak(), one.berlakuSampai(), one.versi());
    }
}
