package id.asn.applicant.verifikasi;

import id.asn.platform.identity.Actor;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One announcement of an agency's administrative selection: set for an instant, told at it, and never changed after that.
 * Later ones of the year carry higher numbers and name the first; its list stays.
 */
@Entity
public class PengumumanAdministrasi {
    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private Long urut;

    @Version
    private long versi;

    private int tahun;

    private String instansi;

    @Enumerated(EnumType.STRING)
    private JenisPengumuman jenis;

    private int nomor;

    private UUID menyusul;

    private Instant waktu;

    @Enumerated(EnumType.STRING)
    private PengumumanStatus status;

    private Instant sejak;

    private Instant diumumkanPada;

    private Instant tertahanSejak;

    @ElementCollection
    @CollectionTable(name = "pengumuman_administrasi_sebab", joinColumns = @JoinColumn(name = "pengumuman_id"))
    @OrderColumn(name = "nomor")
    private List<Sebab> sebab = new ArrayList<>();

    private int jumlahMs;

    private int jumlahTms;

    @ElementCollection
    @CollectionTable(name = "pengumuman_administrasi_langkah", joinColumns = @JoinColumn(name = "pengumuman_id"))
    @OrderColumn(name = "nomor")
    private List<LangkahPengumuman> langkah = new ArrayList<>();

    /** For JPA. */
    protected PengumumanAdministrasi() {}

    /** Sets the announcement for its instant. */
    public PengumumanAdministrasi(Rencana rencana, Actor actor, Instant now) {
        this.id = UUID.randomUUID();
        this.tahun = rencana.tahun();
        this.instansi = rencana.instansi();
        this.jenis = rencana.jenis();
        this.nomor = rencana.nomor();
        this.menyusul = rencana.menyusul();
        this.waktu = rencana.waktu();
        move(TindakanPengumuman.JADWALKAN, actor, now);
    }

    /** Counts verdicts that were put into the list. */
    public void listed(int ms, int tms) {
        jumlahMs += ms;
        jumlahTms += tms;
    }

    /**
     * Its instant has come and it cannot be told: for as long as this is so, the agency reads why.
     *
     * @return false when it was held back by the very same before
     */
    public boolean holdBack(List<Sebab> why, Instant now) {
        boolean known = tertahanSejak != null && sebab.equals(why);
        if (!known) {
            tertahanSejak = tertahanSejak == null ? now : tertahanSejak;
            sebab.clear();
            sebab.addAll(why);
        }
        return !known;
    }

    /** The list is whole: it is told. */
    public void announce(Actor actor, Instant now) {
        letGo();
        move(TindakanPengumuman.UMUMKAN, actor, now);
        diumumkanPada = now;
    }

    /** Called off, unless some of it has been prepared. */
    public void cancel(Actor actor, Instant now) {
        if (begun()) {
            throw new PengumumanTidakSah(TindakanPengumuman.BATALKAN, status, List.of());
        }
        letGo();
        move(TindakanPengumuman.BATALKAN, actor, now);
    }

    private void letGo() {
        tertahanSejak = null;
        sebab.clear();
    }

    private void move(TindakanPengumuman tindakan, Actor actor, Instant now) {
        status = tindakan.from(status, actor);
        langkah.add(new LangkahPengumuman(tindakan, actor.person(), actor.client(), now));
        sejak = now;
    }

    /** True when some of it has been prepared: the rest follows, whatever is missing now. */
    public boolean begun() {
        return jumlahMs + jumlahTms > 0;
    }

    /** Who set it. */
    public String ditetapkanOleh() {
        return langkah.get(0).oleh();
    }

    /** Key. */
    public UUID id() {
        return id;
    }

    /** Place in the order of creation, key of the pages. */
    public long urut() {
        return urut;
    }

    /** Counts the changes. */
    public long versi() {
        return versi;
    }

    /** What was set. */
    public Rencana rencana() {
        return new Rencana(tahun, instansi, jenis, nomor, menyusul, waktu);
    }

    /** Where it stands. */
    public PengumumanStatus status() {
        return status;
    }

    /** When it was told. */
    public Optional<Instant> diumumkanPada() {
        return Optional.ofNullable(diumumkanPada);
    }

    /** Since when it is held back; empty when it is not. */
    public Optional<Instant> tertahanSejak() {
        return Optional.ofNullable(tertahanSejak);
    }

    /** What holds it back. */
    public List<Sebab> sebab() {
        return List.copyOf(sebab);
    }

    /** How many MS are on its list. */
    public int jumlahMs() {
        return jumlahMs;
    }

    /** How many TMS are on its list. */
    public int jumlahTms() {
        return jumlahTms;
    }
}
