package id.asn.formation.jabatan;

import id.asn.formation.acuan.MasaBerlaku;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A position that may be opened for pengadaan. */
@Entity
public class Jabatan {
    @Id
    private String kode;

    @Column(insertable = false, updatable = false)
    private Long urut;

    private String nama;

    @Enumerated(EnumType.STRING)
    private Kategori kategori;

    @Enumerated(EnumType.STRING)
    private KelompokJabatan kelompok;

    private String rumpun;

    @Enumerated(EnumType.STRING)
    private Jenjang jenjang;

    private LocalDate berlakuSejak;
    private LocalDate berlakuSampai;

    @Version
    private long versi;

    /** For the ORM. */
    protected Jabatan() {}

    /** Registers a position. */
    public Jabatan(String kode, String nama, Kategori kategori, KelompokJabatan kelompok) {
        this.kode = kode;
        describe(nama, kategori, kelompok);
    }

    /** Corrects what is known of it; the code stays. Lines written before keep the words they were written with. */
    public final void describe(String newName, Kategori newKategori, KelompokJabatan newKelompok) {
        this.nama = newName;
        this.kategori = newKategori;
        this.kelompok = newKelompok;
    }

    /**
     * Says where it stands among the others.
     *
     * @param newRumpun null when nobody of another position replaces its staff
     * @param newJenjang null when its level is not known; then no age of retirement is known either
     */
    public final void classify(String newRumpun, Jenjang newJenjang) {
        this.rumpun = newRumpun;
        this.jenjang = newJenjang;
    }

    /**
     * Says from which day to which this holds.
     *
     * @param sejak null to leave the first day as it was said before; when nobody said it, this always held
     * @param sampai null for no end
     */
    public final void berlaku(LocalDate sejak, LocalDate sampai) {
        this.berlakuSejak = sejak == null ? berlakuSejak : sejak;
        this.berlakuSampai = sampai;
        MasaBerlaku.periksa(berlakuSejak, berlakuSampai);
    }

    /** The code of the national catalogue. */
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

    /** The kind of staff. */
    public Kategori kategori() {
        return kategori;
    }

    /** The group of exceptions. */
    public KelompokJabatan kelompok() {
        return kelompok;
    }

    /** The family within which staff replace one another; null when the position stands alone. */
    public String rumpun() {
        return rumpun;
    }

    /** The family by which its staff are counted: its rumpun, or itself when it stands alone. */
    public String keluarga() {
        return rumpun == null ? kode : rumpun;
    }

    /** The level; null when it is not known. */
    public Jenjang jenjang() {
        return jenjang;
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
