package id.asn.formation.instansi;

import id.asn.formation.acuan.MasaBerlaku;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;

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

    @Enumerated(EnumType.STRING)
    private BentukInstansi bentuk;

    @Column(insertable = false, updatable = false)
    private String idNasional;

    private LocalDate berlakuSejak;
    private LocalDate berlakuSampai;

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
        if (bentuk != null && bentuk.jenis() != newKind) {
            this.bentuk = null;
        }
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

    /**
     * Says its form in the national list; one that is not said stays as it is.
     *
     * @throws BentukLainJenis when a central form is said of a regional agency, or the other way round
     */
    public void form(BentukInstansi newForm) {
        if (newForm != null && newForm.jenis() != jenis) {
            throw new BentukLainJenis(newForm, jenis);
        }
        this.bentuk = newForm == null ? bentuk : newForm;
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

    /** The form in the national list; null when it is not told. */
    public BentukInstansi bentuk() {
        return bentuk;
    }

    /** The key of the national list, 32 hexadecimal digits; null when it is not told. */
    public String idNasional() {
        return idNasional;
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
