package id.asn.formation.wilayah;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;

/** A province, kabupaten/kota or kecamatan. Its code says its level and what it lies in. */
@Entity
public class Wilayah {
    @Id
    private String kode;

    @Column(insertable = false, updatable = false)
    private Long urut;

    private String nama;

    @Enumerated(EnumType.STRING)
    private Tingkat tingkat;

    private String induk;
    private BigDecimal lintang;
    private BigDecimal bujur;

    @Version
    private long versi;

    /** For the ORM. */
    protected Wilayah() {}

    /** Registers what the code names: two digits per level, joined by dots. */
    public Wilayah(String kode) {
        this.kode = kode;
        this.tingkat = Tingkat.of(kode);
        this.induk = tingkat == Tingkat.PROVINSI ? null : kode.substring(0, kode.lastIndexOf('.'));
    }

    /**
     * Says what is known of it besides its code.
     *
     * @param point null where nobody gave its coordinates
     */
    public void describe(String newName, Titik point) {
        this.nama = newName;
        this.lintang = point == null ? null : point.lintang();
        this.bujur = point == null ? null : point.bujur();
    }

    /** As in "62.71.03". */
    public String kode() {
        return kode;
    }

    /** Order of registration. */
    public long urut() {
        return urut;
    }

    /** Official name. */
    public String nama() {
        return nama;
    }

    /** Province, kabupaten/kota or kecamatan. */
    public Tingkat tingkat() {
        return tingkat;
    }

    /** Code of what it lies in, or null for a province. */
    public String induk() {
        return induk;
    }

    /** The point that stands for it, or null. */
    public Titik titik() {
        return lintang == null ? null : new Titik(lintang, bujur);
    }

    /** Counts the changes. */
    public long versi() {
        return versi;
    }
}
