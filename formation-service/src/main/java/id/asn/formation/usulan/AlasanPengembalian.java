package id.asn.formation.usulan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A coded reason for giving a usulan back. It is retired by a date and never removed: old returns keep their words. */
@Entity
public class AlasanPengembalian {
    @Id
    private String kode;

    @Column(insertable = false, updatable = false)
    private Long urut;

    private String teksId;
    private String teksEn;
    private LocalDate berlakuSampai;

    @Version
    private long versi;

    /** For the ORM. */
    protected AlasanPengembalian() {}

    /** A new code. */
    public AlasanPengembalian(String kode) {
        this.kode = kode;
    }

    /**
     * Words it.
     *
     * @param until last day on which it may be given; null while it is not retired
     */
    public void word(String indonesian, String english, LocalDate until) {
        this.teksId = indonesian;
        this.teksEn = english;
        this.berlakuSampai = until;
    }

    /** Whether it may be given on that day. */
    public boolean berlaku(LocalDate day) {
        return berlakuSampai == null || !day.isAfter(berlakuSampai);
    }

    /** The code. */
    public String kode() {
        return kode;
    }

    /** Order of creation. */
    public long urut() {
        return urut;
    }

    /** In Indonesian. */
    public String teksId() {
        return teksId;
    }

    /** In English. */
    public String teksEn() {
        return teksEn;
    }

    /** Last day on which it may be given; null while it is not retired. */
    public LocalDate berlakuSampai() {
        return berlakuSampai;
    }

    /** Counts the changes. */
    public long versi() {
        return versi;
    }
}
