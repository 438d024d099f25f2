package id.asn.formation.formasi;

import static id.asn.formation.neraca.Akun.DICORET;
import static id.asn.formation.neraca.Akun.DITETAPKAN;
import static id.asn.formation.neraca.Akun.DIUMUMKAN;
import static id.asn.formation.neraca.Akun.DIVERIFIKASI;

import id.asn.formation.alokasi.Alokasi;
import id.asn.formation.alokasi.Golongan;
import id.asn.formation.langkah.Act;
import id.asn.formation.langkah.Jejak;
import id.asn.formation.langkah.Posisi;
import id.asn.formation.neraca.Akun;
import id.asn.formation.neraca.Mutasi;
import id.asn.formation.neraca.Sebab;
import id.asn.formation.usulan.BarisTidakDikenal;
import id.asn.formation.usulan.Naskah;
import id.asn.formation.usulan.Usulan;
import id.asn.platform.problem.NotHere;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;

/**
 * An agency's allocation broken down to lines. Its seats never exceed the allocation of their golongan nor the verified
 * seats of their line. It moves only by {@link TindakanFormasi}; its acts answer with the seats they move.
 */
@Entity
public class RincianFormasi {
    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private Long urut;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "usulan_id")
    private Usulan usulan;

    private String instansi;
    private int tahun;

    @Enumerated(EnumType.STRING)
    private FormasiStatus status;

    @OneToMany(mappedBy = "rincian", cascade = CascadeType.ALL)
    @OrderBy("urut")
    private List<Formasi> baris = new ArrayList<>();

    @OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "nomor_keputusan")
    private Keputusan keputusan;

    @ElementCollection
    @CollectionTable(name = "rincian_formasi_jejak", joinColumns = @JoinColumn(name = "rincian_formasi_id"))
    @OrderColumn(name = "nomor")
    private List<Jejak> jejak = new ArrayList<>();

    @Version
    private long versi;

    /** For the ORM. */
    protected RincianFormasi() {}

    /**
     * Breaks a determined usulan down.
     *
     * @param jumlah seats of single lines, by their ids; every other line takes its verified seats
     */
    public RincianFormasi(Usulan usulan, Map<UUID, Integer> jumlah, List<Alokasi> alokasi, Act act) {
        this.id = UUID.randomUUID();
        this.usulan = usulan;
        this.instansi = usulan.instansi();
        this.tahun = usulan.tahun();
        move(TindakanFormasi.BUAT, act);
        BarisTidakDikenal.check(jumlah.keySet(), usulan);
        usulan.rincian()
                .forEach(asal ->
                        baris.add(new Formasi(this, asal, jumlah.getOrDefault(asal.id(), asal.jumlahDiverifikasi()))));
        RincianMelebihi.check(this, alokasi);
    }

    /** Gives a line other seats; none means that it is not opened. */
    public void change(UUID formasiId, int seats, List<Alokasi> alokasi, Act act) {
        Formasi formasi = formasi(formasiId);
        move(
                TindakanFormasi.UBAH,
                act.because("Mengubah kursi %s dari %d menjadi %d".formatted(formasiId, formasi.jumlah(), seats)));
        formasi.give(seats);
        RincianMelebihi.check(this, alokasi);
    }

    /** The PPK signs the SPTJM. */
    public List<Mutasi> submit(Act act) {
        return move(TindakanFormasi.AJUKAN, act);
    }

    /** BKN gives it back. */
    public List<Mutasi> giveBack(Act act) {
        return move(TindakanFormasi.KEMBALIKAN, act);
    }

    /** BKN agrees. */
    public List<Mutasi> approve(Act act) {
        return move(TindakanFormasi.SETUJUI, act);
    }

    /** The Minister determines it: content frozen, seats kept or struck out. */
    public List<Mutasi> determine(Act act) {
        move(TindakanFormasi.TETAPKAN, act);
        keputusan = new Keputusan(this, act.document(), act.at());
        List<Mutasi> moves = new ArrayList<>(seats(DIVERIFIKASI, DITETAPKAN, Sebab.TETAPKAN, Formasi::jumlah));
        moves.addAll(seats(DIVERIFIKASI, DICORET, Sebab.TETAPKAN, line -> line.jumlahDiverifikasi() - line.jumlah()));
        return moves;
    }

    /** Opened to the public, if it still is what the Minister determined. */
    public List<Mutasi> announce(Act act) {
        move(TindakanFormasi.UMUMKAN, act);
        return seats(DITETAPKAN, DIUMUMKAN, Sebab.UMUMKAN, Formasi::jumlah);
    }

    private List<Mutasi> move(TindakanFormasi tindakan, Act act) {
        jejak.add(posisi().make(tindakan, act));
        status = tindakan.ke();
        return List.of();
    }

    private List<Mutasi> seats(Akun dari, Akun ke, Sebab sebab, ToIntFunction<Formasi> jumlah) {
        String rujukan = "%s/%d".formatted(id, jejak.size());
        return baris.stream()
                .filter(line -> jumlah.applyAsInt(line) > 0)
                .map(line -> new Mutasi(line.rekening(), dari, ke, jumlah.applyAsInt(line), sebab, rujukan))
                .toList();
    }

    /** Where it stands and how it came there. */
    public Posisi<FormasiStatus, TindakanFormasi> posisi() {
        return new Posisi<>(status, List.copyOf(jejak), List.of(TindakanFormasi.values()), move -> move.syarat()
                .halangan(this));
    }

    /** Seats by golongan. */
    public Map<Golongan, Integer> terpakai() {
        Map<Golongan, Integer> used = new LinkedHashMap<>();
        baris.forEach(line -> used.merge(line.kebutuhan().golongan(), line.jumlah(), Integer::sum));
        return used;
    }

    private Formasi formasi(UUID formasiId) {
        return baris.stream()
                .filter(line -> line.id().equals(formasiId))
                .findFirst()
                .orElseThrow(() -> new NotHere("formasi", formasiId));
    }

    Naskah isi() {
        return IsiKeputusan.of(this);
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** Order of creation. */
    public long urut() {
        return urut;
    }

    /** The usulan it breaks down. */
    public Usulan usulan() {
        return usulan;
    }

    /** The agency's code. */
    public String instansi() {
        return instansi;
    }

    /** The budget year. */
    public int tahun() {
        return tahun;
    }

    /** The lines. */
    public List<Formasi> baris() {
        return List.copyOf(baris);
    }

    /** The decree; null before it is made. */
    public Keputusan keputusan() {
        return keputusan;
    }

    /** Counts the changes. */
    public long versi() {
        return versi;
    }
}
