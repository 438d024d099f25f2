package id.asn.formation.instansi;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.UUID;

/** A node of an agency's tree of units. The tree has no loops, and a unit never leaves its agency. */
@Entity
public class UnitKerja {
    private static final String SEPARATOR = " | ";

    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private Long urut;

    private String instansi;
    private String kode;
    private String nama;
    private String kecamatan;
    private String wilayah;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "induk_id")
    private UnitKerja induk;

    @Version
    private long versi;

    /** For the ORM. */
    protected UnitKerja() {}

    /** Registers a unit of the agency at the top of its tree. */
    public UnitKerja(String instansi, String kode) {
        this.id = UUID.randomUUID();
        this.instansi = instansi;
        this.kode = kode;
    }

    /**
     * Says what and where the unit is.
     *
     * @param newKecamatan null when it serves more than one
     * @param newParent null at the top
     * @throws UnitMelingkar when the new parent is the unit itself or stands below it
     */
    public void describe(String newName, String newKecamatan, UnitKerja newParent) {
        for (UnitKerja above = newParent; above != null; above = above.induk) {
            if (above.id.equals(id)) {
                throw new UnitMelingkar(kode, newParent.kode);
            }
        }
        this.nama = newName;
        this.kecamatan = newKecamatan;
        this.induk = newParent;
    }

    /** Says by its code in which wilayah the unit serves; null when none is known. */
    public void locate(String newWilayah) {
        this.wilayah = newWilayah;
    }

    /** Names from the top down to this unit, joined by " | ". */
    public String jalur() {
        return induk == null ? nama : induk.jalur() + SEPARATOR + nama;
    }

    /** The agency's code. */
    public String instansi() {
        return instansi;
    }

    /** Unique within the agency. */
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

    /** The one kecamatan it serves, or null. */
    public String kecamatan() {
        return kecamatan;
    }

    /** Code of the wilayah it serves, usually a kecamatan, or null. */
    public String wilayah() {
        return wilayah;
    }

    /** Code of the unit above, or null at the top. */
    public String induk() {
        return induk == null ? null : induk.kode;
    }

    /** Counts the changes. */
    public long versi() {
        return versi;
    }
}
