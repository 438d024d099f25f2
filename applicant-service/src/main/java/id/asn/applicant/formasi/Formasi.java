package id.asn.applicant.formasi;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One announced formasi: a local copy of formation's, never changed here but by what formation announces. */
@Entity
public class Formasi {
    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private Long urut;

    @Version
    private long versi;

    private int tahun;

    @Embedded
    @AttributeOverride(name = "kode", column = @Column(name = "instansi"))
    @AttributeOverride(name = "nama", column = @Column(name = "instansi_nama"))
    @AttributeOverride(name = "jenis", column = @Column(name = "jenis_instansi"))
    private Instansi instansi;

    @Embedded
    private Kebutuhan kebutuhan;

    @Embedded
    @AttributeOverride(name = "kode", column = @Column(name = "jabatan_kode"))
    @AttributeOverride(name = "nama", column = @Column(name = "jabatan_nama"))
    @AttributeOverride(name = "kelompok", column = @Column(name = "jabatan_kelompok"))
    private Jabatan jabatan;

    @Embedded
    @AttributeOverride(name = "kode", column = @Column(name = "unit_kode"))
    @AttributeOverride(name = "nama", column = @Column(name = "unit_nama"))
    @AttributeOverride(name = "jalur", column = @Column(name = "unit_jalur"))
    private Unit unit;

    @ElementCollection
    @CollectionTable(name = "formasi_pendidikan", joinColumns = @JoinColumn(name = "formasi_id"))
    @OrderColumn(name = "nomor")
    private List<KualifikasiPendidikan> pendidikan = new ArrayList<>();

    @Embedded
    @AttributeOverride(name = "terendah", column = @Column(name = "penghasilan_terendah"))
    @AttributeOverride(name = "tertinggi", column = @Column(name = "penghasilan_tertinggi"))
    private Penghasilan penghasilan;

    @Embedded
    @AttributeOverride(name = "nomor", column = @Column(name = "nomor_keputusan"))
    private Keputusan keputusan;

    /** For JPA. */
    protected Formasi() {}

    /** Formation's formasi with this key, as it announces it. */
    public Formasi(UUID id, Pengumuman announced) {
        this.id = id;
        follow(announced);
    }

    /** Takes over what was announced, in full. */
    public final void follow(Pengumuman announced) {
        tahun = announced.tahun();
        instansi = announced.instansi();
        kebutuhan = announced.kebutuhan();
        jabatan = announced.jabatan();
        unit = announced.unit();
        pendidikan.clear();
        pendidikan.addAll(announced.pendidikan());
        penghasilan = announced.penghasilan();
        keputusan = announced.keputusan();
    }

    /** The qualification with this code, when the formasi accepts it. */
    public Optional<KualifikasiPendidikan> accepts(String kodePendidikan) {
        return pendidikan.stream()
                .filter(accepted -> accepted.kode().equals(kodePendidikan))
                .findFirst();
    }

    /** Everything announced. */
    public Pengumuman pengumuman() {
        return new Pengumuman(
                tahun, instansi, kebutuhan, jabatan, unit, List.copyOf(pendidikan), penghasilan, keputusan);
    }

    /** Formation's key. */
    public UUID id() {
        return id;
    }

    /** Place in the order of arrival, key of the pages. */
    public long urut() {
        return urut;
    }

    /** Counts the announcements taken over. */
    public long versi() {
        return versi;
    }

    /** Year of the budget. */
    public int tahun() {
        return tahun;
    }

    /** Code of the agency that seeks. */
    public String instansi() {
        return instansi.kode();
    }
}
