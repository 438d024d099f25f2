package id.asn.formation.instansi;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** An agency, known by its four-digit code. */
@Entity
public class Instansi {
    @Id
    private String kode;

    @Column(insertable = false, updatable = false)
    private Long urut;

    private String nama;

    @Enumerated(EnumType.STRING)
    private JenisInstansi jenis;

    private String provinsi;

    @Version
    private long versi;

    /** For the ORM. */
    protected Instansi() {}

    /** Registers an agency. */
    public Instansi(String kode, String nama, JenisInstansi jenis) {
        this.kode = kode;
        describe(nama, jenis);
    }

    /** Corrects what is known of it; the code stays. */
    public final void describe(String newName, JenisInstansi newKind) {
        this.nama = newName;
        this.jenis = newKind;
    }

    /** Four digits. */
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

    /** Says in which province a regional agency lies. */
    public void locate(String code) {
        this.provinsi = code;
    }

    /** Two digits of the area codes; null for central agencies, and while nobody has said it. */
    public String provinsi() {
        return provinsi;
    }

    /** Central or regional. */
    public JenisInstansi jenis() {
        return jenis;
    }

    /** Counts the changes. */
    public long versi() {
        return versi;
    }
}
