package id.asn.formation.kebutuhan;

import id.asn.formation.instansi.UnitKerja;
import id.asn.formation.jabatan.Jabatan;
import id.asn.platform.problem.Finding;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who is planned to come to one position of one unit, and to leave it, in the five years that open with its year. */
@Entity
@Table(name = "rencana_pegawai")
public class Rencana {
    @Id
    private UUID id;

    private int tahun;
    private String instansi;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private UnitKerja unit;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "jabatan_kode")
    private Jabatan jabatan;

    @ElementCollection
    @CollectionTable(name = "rencana_pegawai_tahun", joinColumns = @JoinColumn(name = "rencana_id"))
    private Set<RencanaTahun> rencana = new HashSet<>();

    @Version
    private long versi;

    /** For the ORM. */
    protected Rencana() {}

    /** Opens the plan of a position; it says nothing before {@link #plan}. */
    public Rencana(int tahun, UnitKerja unit, Jabatan jabatan) {
        this.id = UUID.randomUUID();
        this.tahun = tahun;
        this.instansi = unit.instansi();
        this.unit = unit;
        this.jabatan = jabatan;
    }

    /** Every year that stands twice or outside the five. */
    public static Stream<Finding> findings(List<RencanaTahun> years, int tahun) {
        Set<Integer> seen = new HashSet<>();
        return IntStream.range(0, years.size()).boxed().flatMap(i -> {
            int year = years.get(i).tahun();
            Stream.Builder<Finding> found = Stream.builder();
            if (!Proyeksi.covers(tahun, year)) {
                found.add(Finding.of("/rencana/%d/tahun".formatted(i), "di-luar-lima-tahun")
                        .with("tahun", year)
                        .with("sejak", tahun)
                        .with("sampai", tahun + Proyeksi.TAHUN - 1)
                        .citing(Proyeksi.SUMBER));
            }
            if (!seen.add(year)) {
                found.add(Finding.of("/rencana/%d/tahun".formatted(i), "tahun-ganda")
                        .with("tahun", year));
            }
            return found.build();
        });
    }

    /** Plans anew. */
    public void plan(List<RencanaTahun> years) {
        rencana.clear();
        rencana.addAll(years);
    }

    /** The year that it opens with. */
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

    /** For what position. */
    public Jabatan jabatan() {
        return jabatan;
    }

    /** The years, earliest first; a year not named has neither. */
    public List<RencanaTahun> rencana() {
        return rencana.stream()
                .sorted(Comparator.comparing(RencanaTahun::tahun))
                .toList();
    }

    /** Counts the changes. */
    public long versi() {
        return versi;
    }
}
