package id.asn.formation.usulan;

import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.jabatan.Kategori;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A line of a usulan. Its id stays with the seats through rincian, announcement and ledger. */
@Entity
public class RincianUsulan {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "usulan_id")
    private Usulan usulan;

    private int nomor;

    @Enumerated(EnumType.STRING)
    private JenisPengadaan jenisPengadaan;

    @Enumerated(EnumType.STRING)
    private Kategori kategori;

    @Enumerated(EnumType.STRING)
    private JenisKebutuhan jenisKebutuhan;

    @Embedded
    @AttributeOverride(name = "kode", column = @Column(name = "jabatan_kode"))
    @AttributeOverride(name = "nama", column = @Column(name = "jabatan_nama"))
    @AttributeOverride(name = "kelompok", column = @Column(name = "jabatan_kelompok"))
    private JabatanDituju jabatan;

    @Embedded
    @AttributeOverride(name = "kode", column = @Column(name = "unit_kode"))
    @AttributeOverride(name = "nama", column = @Column(name = "unit_nama"))
    @AttributeOverride(name = "jalur", column = @Column(name = "unit_jalur"))
    private UnitPenempatan unit;

    @ElementCollection
    @CollectionTable(name = "rincian_pendidikan", joinColumns = @JoinColumn(name = "rincian_id"))
    @OrderColumn(name = "nomor")
    private List<Pendidikan> pendidikan = new ArrayList<>();

    @Embedded
    @AttributeOverride(name = "terendah", column = @Column(name = "penghasilan_terendah"))
    @AttributeOverride(name = "tertinggi", column = @Column(name = "penghasilan_tertinggi"))
    private Penghasilan penghasilan;

    private BigDecimal ipkMinimum;
    private boolean terbukaDisabilitas;
    private int jumlah;
    private String unitAsal;
    private String referensi;

    @Enumerated(EnumType.STRING)
    private Putusan putusan = Putusan.BELUM;

    private Integer jumlahDiverifikasi;
    private String catatan;

    @Version
    private long versi;

    /** For the ORM. */
    protected RincianUsulan() {}

    RincianUsulan(Usulan usulan, Kebutuhan kebutuhan, int jumlah) {
        this.id = UUID.randomUUID();
        this.usulan = usulan;
        this.nomor = 1
                + usulan.rincian().stream().mapToInt(RincianUsulan::nomor).max().orElse(0);
        write(kebutuhan, jumlah);
    }

    /** The agency writes the line anew; a verdict on what stood there before falls. */
    final void write(Kebutuhan kebutuhan, int seats) {
        this.jenisPengadaan = kebutuhan.jenisPengadaan();
        this.kategori = kebutuhan.kategori();
        this.jenisKebutuhan = kebutuhan.jenisKebutuhan();
        this.jabatan = kebutuhan.jabatan();
        this.unit = kebutuhan.unit();
        this.pendidikan.clear();
        this.pendidikan.addAll(kebutuhan.pendidikan());
        this.penghasilan = kebutuhan.penghasilan();
        this.ipkMinimum = kebutuhan.ipkMinimum();
        this.terbukaDisabilitas = kebutuhan.terbukaDisabilitas();
        this.jumlah = seats;
        this.putusan = Putusan.BELUM;
        this.jumlahDiverifikasi = null;
        this.catatan = null;
    }

    /** Remembers the unit whose draft it came from; null where it came from none. */
    public void from(String unitCode) {
        this.unitAsal = unitCode;
    }

    /** Remembers the name by which its sender knows it. */
    public void named(String reference) {
        this.referensi = reference;
    }

    /** Whether it says this already; the words of the catalogues are those it was written with, and do not count. */
    public boolean says(Isian isian, int seats) {
        boolean place = jabatan.kode().equals(isian.jabatan()) && unit.kode().equals(isian.unit());
        boolean kind = jenisPengadaan == isian.jenisPengadaan()
                && kategori == isian.kategori()
                && jenisKebutuhan == isian.jenisKebutuhan();
        boolean offer = penghasilan.equals(isian.penghasilan())
                && terbukaDisabilitas == isian.terbukaDisabilitas()
                && jumlah == seats;
        return place
                && kind
                && offer
                && sameGrade(isian.ipkMinimum())
                && codes(pendidikan).equals(codes(isian.pendidikan()));
    }

    private boolean sameGrade(BigDecimal other) {
        return ipkMinimum == null ? other == null : other != null && ipkMinimum.compareTo(other) == 0;
    }

    private static List<String> codes(List<Pendidikan> educations) {
        return educations.stream().map(Pendidikan::kode).toList();
    }

    /** BKN says what is wrong with it; it needs a new verdict. */
    void fault(String reason) {
        this.putusan = Putusan.BELUM;
        this.jumlahDiverifikasi = null;
        this.catatan = reason;
    }

    void judge(Penilaian penilaian) {
        this.putusan = penilaian.putusan();
        this.jumlahDiverifikasi = remaining(penilaian);
        this.catatan = penilaian.alasan();
    }

    private int remaining(Penilaian penilaian) {
        return switch (penilaian.putusan()) {
            case TERIMA -> jumlah;
            case KURANGI -> penilaian.jumlah();
            case TOLAK -> 0;
            case BELUM -> throw new IllegalArgumentException("a verdict is one of the other three");
        };
    }

    /** The id of the line and of its formasi. */
    public UUID id() {
        return id;
    }

    /** The usulan it belongs to. */
    public Usulan usulan() {
        return usulan;
    }

    /** Its place among the lines. */
    public int nomor() {
        return nomor;
    }

    /** What it asks for. */
    public Kebutuhan kebutuhan() {
        return new Kebutuhan(
                jenisPengadaan,
                kategori,
                jenisKebutuhan,
                jabatan,
                unit,
                pendidikan,
                penghasilan,
                ipkMinimum,
                terbukaDisabilitas);
    }

    /** Code of the unit whose draft it came from; null where it came from none. */
    public String unitAsal() {
        return unitAsal;
    }

    /** The name by which its sender knows it; null where it came in no file. */
    public String referensi() {
        return referensi;
    }

    /** Seats asked for. */
    public int jumlah() {
        return jumlah;
    }

    /** The verdict. */
    public Putusan putusan() {
        return putusan;
    }

    /** Whether it has a verdict. */
    public boolean dinilai() {
        return putusan != Putusan.BELUM;
    }

    /** Seats agreed to; null before the verdict. */
    public Integer jumlahDiverifikasi() {
        return jumlahDiverifikasi;
    }

    /** Why it was cut, refused or returned; null where nothing was said. */
    public String catatan() {
        return catatan;
    }

    /** Counts the changes. */
    public long versi() {
        return versi;
    }
}
