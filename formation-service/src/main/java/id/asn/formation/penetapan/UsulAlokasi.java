package id.asn.formation.penetapan;

import id.asn.formation.alokasi.BatasNasional;
import id.asn.formation.alokasi.KuotaNasional;
import id.asn.formation.langkah.Act;
import id.asn.formation.langkah.Jejak;
import id.asn.formation.langkah.Posisi;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A proposal of how the national plan of a year is divided among the agencies. What is divided of each part of the plan
 * stays the same under every change, and no agency leaves its floor and its verified seats. It moves only by
 * {@link TindakanUsulAlokasi}; of one year there may be several, and the one signed last holds.
 */
@Entity
public class UsulAlokasi {
    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private Long urut;

    private int tahun;
    private long versiKuota;

    @Enumerated(EnumType.STRING)
    private UsulAlokasiStatus status;

    private Bobot bobot;

    @ElementCollection
    @CollectionTable(name = "usul_alokasi_kolam", joinColumns = @JoinColumn(name = "usul_alokasi_id"))
    @OrderColumn(name = "nomor")
    private List<Kolam> kolam = new ArrayList<>();

    @OneToMany(mappedBy = "usul", cascade = CascadeType.ALL)
    @OrderBy("urut")
    private List<BarisUsulAlokasi> baris = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "usul_alokasi_jejak", joinColumns = @JoinColumn(name = "usul_alokasi_id"))
    @OrderColumn(name = "nomor")
    private List<Jejak> jejak = new ArrayList<>();

    private String isi;
    private String sha256;

    @Version
    private long versi;

    /** For the ORM. */
    protected UsulAlokasi() {}

    /**
     * Divides the plan.
     *
     * @throws PembagianTidakMungkin naming every floor that cannot be kept
     */
    public UsulAlokasi(KuotaNasional kuota, List<Klaim> klaim, Bobot bobot, List<Lantai> lantai, Act act) {
        this.id = UUID.randomUUID();
        this.tahun = kuota.tahun();
        this.versiKuota = kuota.versi();
        this.bobot = bobot;
        move(TindakanUsulAlokasi.BUAT, act);
        Pembagian division = Pembagian.of(kuota.pos(), klaim, bobot, lantai);
        for (int i = 0; i < division.pos().size(); i++) {
            int pool = i;
            List<Jatah> shares = division.bagian().get(i);
            shares.forEach(share -> baris.add(new BarisUsulAlokasi(this, pool, share)));
            int divided = shares.stream().mapToInt(Jatah::jumlah).sum();
            kolam.add(Kolam.of(division.pos().get(i), divided));
        }
    }

    /** Gives agencies other seats, for the act's reason; what one gains within a pool, others lose. */
    public void change(List<Perubahan> changes, Act act) {
        move(TindakanUsulAlokasi.UBAH, act);
        PerubahanTidakCocok.check(changes, this);
        changes.forEach(one -> find(one).orElseThrow().give(one.jumlah(), act.reason()));
        Map<Integer, Integer> sums = baris.stream()
                .collect(Collectors.groupingBy(
                        BarisUsulAlokasi::kolam, Collectors.summingInt(BarisUsulAlokasi::jumlah)));
        PerubahanTidakCocok.checkPools(kolam, sums);
    }

    /**
     * Another person signs: the content is frozen with its hash. The answer is what it leaves to each agency.
     *
     * @param versiKuota the plan's version now
     * @param klaim the claims now
     * @throws DasarBerubah when the plan is another one, more is allotted than is verified now, or less than is determined
     */
    public List<BatasNasional> sign(long versiKuota, List<Klaim> klaim, Act act) {
        move(TindakanUsulAlokasi.TANDATANGANI, act);
        DasarBerubah.check(this, versiKuota, klaim);
        IsiAlokasi content = IsiAlokasi.of(this);
        this.isi = content.csv();
        this.sha256 = content.sha256();
        return baris.stream().map(BarisUsulAlokasi::asLimit).toList();
    }

    private void move(TindakanUsulAlokasi tindakan, Act act) {
        jejak.add(posisi().make(tindakan, act));
        status = tindakan.ke();
    }

    /** Where it stands and how it came there. */
    public Posisi<UsulAlokasiStatus, TindakanUsulAlokasi> posisi() {
        return new Posisi<>(status, List.copyOf(jejak), List.of(TindakanUsulAlokasi.values()), move -> move.syarat()
                .halangan(this));
    }

    Optional<BarisUsulAlokasi> find(Perubahan change) {
        return baris.stream().filter(line -> line.isFor(change)).findFirst();
    }

    /** All seats that were divided. */
    public int terbagi() {
        return kolam.stream().mapToInt(Kolam::terbagi).sum();
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** Order of creation. */
    public long urut() {
        return urut;
    }

    /** The budget year. */
    public int tahun() {
        return tahun;
    }

    /** Which version of the plan it divides. */
    public long versiKuota() {
        return versiKuota;
    }

    /** The stated policy. */
    public Bobot bobot() {
        return bobot;
    }

    /** The parts of the plan, each with what was divided of it. */
    public List<Kolam> kolam() {
        return List.copyOf(kolam);
    }

    /** What each agency shall get. */
    public List<BarisUsulAlokasi> baris() {
        return List.copyOf(baris);
    }

    /** The text that was hashed; null before it is signed. */
    public String isi() {
        return isi;
    }

    /** SHA-256 of that text; null before it is signed. */
    public String sha256() {
        return sha256;
    }

    /** Counts the changes. */
    public long versi() {
        return versi;
    }
}
