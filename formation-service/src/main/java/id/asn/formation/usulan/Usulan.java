package id.asn.formation.usulan;

import id.asn.formation.alokasi.Alokasi;
import id.asn.formation.alokasi.Kuota;
import id.asn.formation.langkah.Act;
import id.asn.formation.langkah.Jejak;
import id.asn.formation.langkah.Posisi;
import id.asn.formation.neraca.Mutasi;
import id.asn.platform.problem.NotHere;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What an agency asks for in one budget year; there is one per agency and year. It moves only by {@link TindakanUsulan}.
 * Its acts answer with the seats they move, for the ledger.
 */
@Entity
public class Usulan {
    @Id
    private UUID id = UUID.randomUUID();

    @Column(insertable = false, updatable = false)
    private Long urut;

    private String instansi;
    private int tahun;

    @Enumerated(EnumType.STRING)
    private UsulanStatus status;

    private Instant tenggat;

    @Enumerated(EnumType.STRING)
    private Koordinasi koordinasi;

    @OneToMany(mappedBy = "usulan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("nomor")
    private List<RincianUsulan> rincian = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "usulan_jejak", joinColumns = @JoinColumn(name = "usulan_id"))
    @OrderColumn(name = "nomor")
    private List<Jejak> jejak = new ArrayList<>();

    @Version
    private long versi;

    /** For the ORM. */
    protected Usulan() {}

    /** Opens an empty draft. */
    public Usulan(String instansi, int tahun, Act act) {
        this.instansi = instansi;
        this.tahun = tahun;
        move(TindakanUsulan.BUAT, act);
    }

    /** Adds a line. */
    public RincianUsulan add(Kebutuhan kebutuhan, int jumlah, Act act) {
        RincianUsulan baris = new RincianUsulan(this, kebutuhan, jumlah);
        edit(act, "Menambah baris", baris);
        rincian.add(baris);
        return baris;
    }

    /** Writes a line anew; an earlier verdict on it falls. */
    public RincianUsulan change(UUID barisId, Kebutuhan kebutuhan, int jumlah, Act act) {
        RincianUsulan baris = baris(barisId);
        edit(act, "Mengubah baris", baris);
        baris.write(kebutuhan, jumlah);
        return baris;
    }

    /** Takes a line out. */
    public void remove(UUID barisId, Act act) {
        RincianUsulan baris = baris(barisId);
        edit(act, "Menghapus baris", baris);
        rincian.remove(baris);
    }

    /** The OPD hands its draft to the desk. */
    public List<Mutasi> submitToDesk(Act act) {
        return move(TindakanUsulan.AJUKAN_DESK, act);
    }

    /** The desk gives the draft back. */
    public List<Mutasi> returnToDraft(Act act) {
        return move(TindakanUsulan.KEMBALIKAN_DESK, act);
    }

    /** The desk agrees. */
    public List<Mutasi> approveDesk(Act act) {
        return move(TindakanUsulan.SETUJUI_DESK, act);
    }

    /** The agency makes one of what its OPD drafted. */
    public List<Mutasi> consolidate(Act act) {
        return move(TindakanUsulan.GABUNGKAN, act);
    }

    /** The PPK signs the SPTJM: every seat enters the books; of the governor is asked what is said here. */
    public List<Mutasi> sign(Koordinasi asked, Act act) {
        move(TindakanUsulan.TANDATANGANI, act);
        this.koordinasi = asked;
        return books().enter();
    }

    /** BKN gives the signed usulan back, with what is wrong with single lines: its seats leave the books. */
    public List<Mutasi> giveBack(Map<UUID, String> faults, Act act) {
        move(TindakanUsulan.KEMBALIKAN, act);
        BarisTidakDikenal.check(faults.keySet(), this);
        faults.forEach((barisId, reason) -> baris(barisId).fault(reason));
        return books().leave();
    }

    /** The PPK takes the signed usulan back: its seats leave the books until it is signed again. */
    public List<Mutasi> withdraw(Act act) {
        move(TindakanUsulan.TARIK, act);
        return books().leave();
    }

    /** The governor has coordinated what was signed; signed anew, it is coordinated anew. */
    public void coordinate() {
        this.koordinasi = KoordinasiTidakTerbuka.check(status, koordinasi);
    }

    /** BKN gives its verdict on some or all lines. */
    public List<Mutasi> judge(List<Penilaian> penilaian, Act act) {
        List<Mutasi> none = move(TindakanUsulan.NILAI, act);
        PenilaianTidakSah.check(penilaian, this);
        penilaian.forEach(one -> baris(one.baris()).judge(one));
        return none;
    }

    /** BKN gives its pertek: seats agreed to are verified, the others struck out. */
    public List<Mutasi> recommend(Act act) {
        move(TindakanUsulan.PERTEK, act);
        return books().split();
    }

    /** The Minister of Finance gives an opinion; its words are the act's reason. */
    public List<Mutasi> giveOpinion(Act act) {
        return move(TindakanUsulan.BERI_PENDAPAT, act);
    }

    /** The Minister allots seats, in no golongan more than were verified. */
    public List<Alokasi> determine(List<Kuota> kuota, Act act) {
        move(TindakanUsulan.TETAPKAN, act);
        AlokasiTidakSah.check(kuota, this);
        return Alokasi.of(instansi, tahun, kuota, act.document());
    }

    /** The Minister rejects: every verified seat is struck out. */
    public List<Mutasi> reject(Act act) {
        move(TindakanUsulan.TOLAK, act);
        return books().strike();
    }

    private void edit(Act act, String what, RincianUsulan baris) {
        move(TindakanUsulan.edit(status), act.because("%s %s".formatted(what, baris.id())));
    }

    private List<Mutasi> move(TindakanUsulan tindakan, Act act) {
        jejak.add(posisi().make(tindakan, act));
        status = tindakan.ke();
        koordinasi = status == UsulanStatus.KONSOLIDASI ? null : koordinasi;
        return List.of();
    }

    private Pembukuan books() {
        return new Pembukuan(this, "%s/%d".formatted(id, jejak.size()));
    }

    /** When the present step is due by the rule in force; final states are never due. */
    public void schedule(Optional<TenggatUsulan> rule) {
        this.tenggat = rule.map(found -> found.due(tahun, posisi().since())).orElse(null);
    }

    /** Where it stands and how it came there. */
    public Posisi<UsulanStatus, TindakanUsulan> posisi() {
        return new Posisi<>(status, List.copyOf(jejak), List.of(TindakanUsulan.values()), move -> move.syarat()
                .halangan(this));
    }

    /** When the present step is due; null where nothing is awaited. */
    public Instant tenggat() {
        return tenggat;
    }

    /** Where the governor's coordination stands; null while nothing is signed. */
    public Koordinasi koordinasi() {
        return koordinasi;
    }

    /** The line; refuses an id that is not one of its lines. */
    public RincianUsulan baris(UUID barisId) {
        return find(barisId).orElseThrow(() -> new NotHere("baris usulan", barisId));
    }

    Optional<RincianUsulan> find(UUID barisId) {
        return rincian.stream().filter(baris -> baris.id().equals(barisId)).findFirst();
    }

    /** The id. */
    public UUID id() {
        return id;
    }

    /** Order of creation. */
    public long urut() {
        return urut;
    }

    /** The agency's code. */
    public String instansi() {
        return instansi;
    }

    /** The budget year. */
    public int tahun() {
        return tahun;
    }

    /** The lines in the order they were added. */
    public List<RincianUsulan> rincian() {
        return List.copyOf(rincian);
    }

    /** Counts the changes. */
    public long versi() {
        return versi;
    }
}
