package id.asn.formation.kebutuhan;

import id.asn.formation.instansi.UnitKerja;
import id.asn.formation.jabatan.Jabatan;
import id.asn.formation.kebutuhan.IsiPegawai.Saat;
import id.asn.formation.kebutuhan.JenisPegawai.Akhir;
import id.asn.platform.problem.Finding;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who sits in one position of one unit at the opening of a year: how many of each kind, and how many of them leave in which
 * year. It knows no person.
 */
@Entity
public class Bezetting {
    private static final Comparator<Berakhir> BY_YEAR =
            Comparator.comparing(Berakhir::jenis).thenComparing(Berakhir::tahun);

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
    @CollectionTable(name = "bezetting_pegawai", joinColumns = @JoinColumn(name = "bezetting_id"))
    private Set<Pegawai> pegawai = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "bezetting_berakhir", joinColumns = @JoinColumn(name = "bezetting_id"))
    private Set<Berakhir> berakhir = new HashSet<>();

    @Version
    private long versi;

    /** For the ORM. */
    protected Bezetting() {}

    /** Opens the record of a position; nobody sits there before {@link #record}. */
    public Bezetting(int tahun, UnitKerja unit, Jabatan jabatan) {
        this.id = UUID.randomUUID();
        this.tahun = tahun;
        this.instansi = unit.instansi();
        this.unit = unit;
        this.jabatan = jabatan;
    }

    /** Everything wrong with these statements; empty when they can be recorded. */
    public static Stream<Finding> findings(List<IsiPegawai> isi, Saat saat) {
        Set<JenisPegawai> seen = EnumSet.noneOf(JenisPegawai.class);
        return IntStream.range(0, isi.size()).boxed().flatMap(i -> {
            IsiPegawai one = isi.get(i);
            Stream<Finding> twice = seen.add(one.jenis())
                    ? Stream.of()
                    : Stream.of(Finding.of("/pegawai/%d/jenis".formatted(i), "jenis-pegawai-ganda")
                            .with("jenis", one.jenis()));
            return Stream.concat(twice, one.findings("/pegawai/" + i, saat));
        });
    }

    /**
     * States anew who sits there. The statements have been found without fault.
     *
     * @param batas the age at which they leave; null where nobody's date of birth is given
     */
    public void record(List<IsiPegawai> isi, BatasPensiun batas) {
        pegawai.clear();
        berakhir.clear();
        pegawai.addAll(people(isi));
        berakhir.addAll(leavers(isi, batas));
    }

    /** Whether these statements say what is recorded already; the age as for {@link #record}. */
    public boolean says(List<IsiPegawai> isi, BatasPensiun batas) {
        return people(isi).equals(Set.copyOf(pegawai)) && leavers(isi, batas).equals(Set.copyOf(berakhir));
    }

    private static Set<Pegawai> people(List<IsiPegawai> isi) {
        return isi.stream().map(one -> new Pegawai(one.jenis(), one.jumlah())).collect(Collectors.toSet());
    }

    private static Set<Berakhir> leavers(List<IsiPegawai> isi, BatasPensiun batas) {
        return isi.stream().flatMap(one -> one.leavers(batas)).collect(Collectors.toSet());
    }

    /** The year in which this plan would take away more people than are there, if there is one. */
    public Stream<Finding> findings(String here, List<RencanaTahun> plan) {
        return proyeksi(plan).impossible().stream().map(row -> Finding.of(here, "keluar-melebihi")
                .with("tahun", row.tahun().tahun())
                .with("bezetting_awal", row.bezettingAwal())
                .with("berkurang", row.bezettingAwal() - row.bezetting()));
    }

    private Proyeksi proyeksi(List<RencanaTahun> plan) {
        return Proyeksi.of(
                terisi(),
                Proyeksi.years(tahun)
                        .mapToObj(year -> new TahunProyeksi(
                                year,
                                leaving(year, Akhir.BUP),
                                leaving(year, Akhir.KONTRAK),
                                planned(plan, year, RencanaTahun::keluar),
                                planned(plan, year, RencanaTahun::masuk),
                                0))
                        .toList());
    }

    private int leaving(int year, Akhir akhir) {
        return berakhir.stream()
                .filter(one -> one.tahun() == year
                        && one.jenis().mengisi()
                        && one.jenis().akhir() == akhir)
                .mapToInt(Berakhir::jumlah)
                .sum();
    }

    private static int planned(List<RencanaTahun> plan, int year, ToIntFunction<RencanaTahun> side) {
        return plan.stream().filter(one -> one.tahun() == year).mapToInt(side).sum();
    }

    /** How many fill the position. */
    public int terisi() {
        return pegawai.stream()
                .filter(one -> one.jenis().mengisi())
                .mapToInt(Pegawai::jumlah)
                .sum();
    }

    /** The year at whose opening they sit there. */
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

    /** In what position. */
    public Jabatan jabatan() {
        return jabatan;
    }

    /** How many of each kind. */
    public List<Pegawai> pegawai() {
        return pegawai.stream().sorted(Comparator.comparing(Pegawai::jenis)).toList();
    }

    /** How many leave in which year. */
    public List<Berakhir> berakhir() {
        return berakhir.stream().sorted(BY_YEAR).toList();
    }

    /** Counts the changes. */
    public long versi() {
        return versi;
    }
}
