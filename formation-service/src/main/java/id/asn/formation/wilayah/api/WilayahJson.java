package id.asn.formation.wilayah.api;

import id.asn.formation.wilayah.KoordinatTidakLengkap;
import id.asn.formation.wilayah.Tingkat;
import id.asn.formation.wilayah.Titik;
import id.asn.formation.wilayah.Wilayah;
import id.asn.platform.http.Versioned;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** A wilayah in JSON. */
public record WilayahJson(
        String kode, String nama, Tingkat tingkat, String induk, BigDecimal lintang, BigDecimal bujur, long versi)
        implements Versioned {

    static WilayahJson of(Wilayah wilayah) {
        Titik titik = wilayah.titik();
        return new WilayahJson(
                wilayah.kode(),
                wilayah.nama(),
                wilayah.tingkat(),
                wilayah.induk(),
                titik == null ? null : titik.lintang(),
                titik == null ? null : titik.bujur(),
                wilayah.versi());
    }

    /**
     * What can be said of a wilayah besides its code.
     *
     * @param lintang degrees, from Rote to the northern sea of Weh
     * @param bujur degrees, from the sea of Sabang to the border of Papua; what lies outside has them exchanged
     */
    public record Isi(
            @NotBlank @Size(max = 200) String nama,

            @DecimalMin("-12") @DecimalMax("7") @Digits(integer = 2, fraction = 6) BigDecimal lintang,

            @DecimalMin("94") @DecimalMax("142") @Digits(integer = 3, fraction = 6) BigDecimal bujur) {

        /** Both coordinates, or null when there is neither. */
        Titik titik() {
            if ((lintang == null) != (bujur == null)) {
                throw new KoordinatTidakLengkap(lintang == null ? "/lintang" : "/bujur");
            }
            return lintang == null ? null : new Titik(lintang.setScale(6), bujur.setScale(6));
        }
    }
}
