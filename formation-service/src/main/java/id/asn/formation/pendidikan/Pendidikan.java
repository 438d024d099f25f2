package id.asn.formation.pendidikan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** An education, known by its code. It is written by imports of the national list only. */
@Entity(name = "KodePendidikan")
@Table(name = "pendidikan")
public class Pendidikan {
    @Id
    private String kode;

    private Long urut;
    private String nama;
    private String tingkat;
    private LocalDate berlakuSejak;
    private LocalDate berlakuSampai;

    @Version
    private long versi;

    /** For the ORM. */
    protected Pendidikan() {}

    /** The code of the national list. */
    public String kode() {
        return kode;
    }

    /** Order of registration. */
    public long urut() {
        return urut;
    }

    /** The name, words put in order. */
    public String nama() {
        return nama;
    }

    /** The level's two digits; null when the list does not tell. */
    public String tingkat() {
        return tingkat;
    }

    /** First day on which this holds; null for always. */
    public LocalDate berlakuSejak() {
        return berlakuSejak;
    }

    /** Last day on which this holds; null for no end. */
    public LocalDate berlakuSampai() {
        return berlakuSampai;
    }

    /** Counts the changes. */
    public long versi() {
        return versi;
    }
}
