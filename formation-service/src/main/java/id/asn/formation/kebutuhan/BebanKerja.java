package id.asn.formation.kebutuhan;

import id.asn.formation.instansi.UnitKerja;
import id.asn.formation.jabatan.Jabatan;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.util.stream.IntStream;

/**
 * The workload analysis of one position in one unit for one year, and the need it establishes. The working time and the
 * rounding it was reckoned with stay with it, so that it can be reckoned again when the rules have changed.
 */
@Entity
public class BebanKerja {
    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private Long urut;

    private int tahun;
    private String instansi;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private UnitKerja unit;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "jabatan_kode")
    private Jabatan jabatan;

    @Enumerated(EnumType.STRING)
    private Pendekatan pendekatan;

    private boolean wajib;
    private int wkeMenit;

    @Enumerated(EnumType.STRING)
    private Pembulatan pembulatan;

    private BigDecimal hasilBagi;
    private int kebutuhan;

    @ElementCollection
    @CollectionTable(name = "beban_kerja_tugas", joinColumns = @JoinColumn(name = "beban_kerja_id"))
    @OrderColumn(name = "nomor")
    private List<Tugas> tugas = new ArrayList<>();

    @Version
    private long versi;

    /** For the ORM. */
    protected BebanKerja() {}

    /** Opens the analysis of a position; it says nothing before {@link #analyse}. */
    public BebanKerja(int tahun, UnitKerja unit, Jabatan jabatan) {
        this.id = UUID.randomUUID();
        this.tahun = tahun;
        this.instansi = unit.instansi();
        this.unit = unit;
        this.jabatan = jabatan;
    }

    /** States the workload anew, and with it the need. The analysis has been found without fault under these rules. */
    public void analyse(Analisis analisis, AturanAbk aturan) {
        Perhitungan result = Perhitungan.of(analisis, aturan);
        this.pendekatan = analisis.pendekatan();
        this.wajib = analisis.wajib();
        this.wkeMenit = aturan.wkeMenit();
        this.pembulatan = aturan.pembulatan();
        this.hasilBagi = result.hasilBagi();
        this.kebutuhan = result.kebutuhan();
        this.tugas.clear();
        this.tugas.addAll(analisis.tugas());
    }

    /** Whether the analysis, reckoned under these rules, is what is recorded already. */
    public boolean says(Analisis analisis, AturanAbk aturan) {
        return pendekatan == analisis.pendekatan()
                && wajib == analisis.wajib()
                && wkeMenit == aturan.wkeMenit()
                && pembulatan == aturan.pembulatan()
                && tugas.size() == analisis.tugas().size()
                && IntStream.range(0, tugas.size())
                        .allMatch(i -> tugas.get(i).says(analisis.tugas().get(i)));
    }

    /** The arithmetic, by the working time and the rounding it was made with. */
    public Perhitungan perhitungan() {
        AturanAbk then = kept(
                kept(AturanAbk.untuk(tahun), Parameter.WKE_MENIT, String.valueOf(wkeMenit)),
                Parameter.PEMBULATAN,
                pembulatan.name());
        return Perhitungan.of(new Analisis(pendekatan, wajib, wkeMenit, tugas), then);
    }

    private static AturanAbk kept(AturanAbk rules, Parameter parameter, String nilai) {
        return rules.baris(parameter).nilai().equals(nilai)
                ? rules
                : rules.with(new BarisAturan(parameter, nilai, "Parameter layanan saat dihitung", null));
    }

    /** Workload of one employee, as the classes measure it: two decimals, one or more employees. */
    public BigDecimal efektivitas(int pegawai) {
        return new Analisis(pendekatan, wajib, wkeMenit, tugas)
                .people(wkeMenit)
                .per(pegawai)
                .desimal(2);
    }

    /** Order of registration. */
    public long urut() {
        return urut;
    }

    /** The year it is for. */
    public int tahun() {
        return tahun;
    }

    /** The agency's code. */
    public String instansi() {
        return instansi;
    }

    /** Of what place it speaks. */
    public Letak letak() {
        return new Letak(tahun, instansi, unit.kode(), jabatan.kode());
    }

    /** Where. */
    public UnitKerja unit() {
        return unit;
    }

    /** What position. */
    public Jabatan jabatan() {
        return jabatan;
    }

    /** By which approach. */
    public Pendekatan pendekatan() {
        return pendekatan;
    }

    /** Whether the position must exist. */
    public boolean wajib() {
        return wajib;
    }

    /** Working time it was reckoned with, minutes a year. */
    public int wkeMenit() {
        return wkeMenit;
    }

    /** The quotient, four decimals. */
    public BigDecimal hasilBagi() {
        return hasilBagi;
    }

    /** People needed. */
    public int kebutuhan() {
        return kebutuhan;
    }

    /** Counts the changes. */
    public long versi() {
        return versi;
    }
}
