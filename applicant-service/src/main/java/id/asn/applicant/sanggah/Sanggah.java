package id.asn.applicant.sanggah;

import id.asn.platform.identity.Actor;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
 * One person's objection to an announced TMS, once a year: only about their own lamaran, only on the ground that the
 * committee erred, with no new document. What was objected with, the window and the evidence never change; the committee
 * answers once.
 */
@Entity
public class Sanggah {
    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private Long urut;

    @Version
    private long versi;

    @Embedded
    private Disanggah disanggah;

    @Enumerated(EnumType.STRING)
    private SanggahStatus status;

    private Instant sejak;

    @Embedded
    private Keberatan keberatan;

    private Instant masaBuka;

    private Instant masaTutup;

    private Instant tenggat;

    @Embedded
    private Bukti bukti;

    @Embedded
    private Jawaban jawaban;

    @ElementCollection
    @CollectionTable(name = "sanggah_langkah", joinColumns = @JoinColumn(name = "sanggah_id"))
    @OrderColumn(name = "nomor")
    private List<LangkahSanggah> langkah = new ArrayList<>();

    /** For JPA. */
    protected Sanggah() {}

    /** The person objects, inside the window. */
    public Sanggah(Disanggah disanggah, Keberatan keberatan, MasaSanggah masa, Bukti bukti, Actor actor) {
        this.id = UUID.randomUUID();
        this.disanggah = disanggah;
        this.keberatan = keberatan;
        this.masaBuka = masa.buka();
        this.masaTutup = masa.tutup();
        this.tenggat = masa.tenggat();
        this.bukti = bukti;
        move(TindakanSanggah.AJUKAN, actor, keberatan.diajukanPada());
    }

    /** The committee answers, by a member who did not decide. */
    public void answer(PutusanSanggah putusan, String keterangan, Actor actor, Instant now) {
        move(putusan == PutusanSanggah.TERIMA ? TindakanSanggah.TERIMA : TindakanSanggah.TOLAK, actor, now);
        jawaban = new Jawaban(putusan, keterangan, actor.person(), now);
    }

    /** What came of it is told. */
    public void announce(Actor actor, Instant now) {
        move(TindakanSanggah.UMUMKAN, actor, now);
    }

    private void move(TindakanSanggah tindakan, Actor actor, Instant now) {
        status = tindakan.from(status, actor);
        langkah.add(new LangkahSanggah(tindakan, actor.person(), actor.client(), now));
        sejak = now;
    }

    /** True when it waits for an answer that should have been given. */
    public boolean overdue(Instant now) {
        return status == SanggahStatus.DIAJUKAN && !now.isBefore(tenggat);
    }

    /** Key. */
    public UUID id() {
        return id;
    }

    /** Place in the order of arrival, key of the pages. */
    public long urut() {
        return urut;
    }

    /** Counts the changes. */
    public long versi() {
        return versi;
    }

    /** What is objected to. */
    public Disanggah disanggah() {
        return disanggah;
    }

    /** Where it stands. */
    public SanggahStatus status() {
        return status;
    }

    /** Since when it stands there. */
    public Instant sejak() {
        return sejak;
    }

    /** What the person objects with. */
    public Keberatan keberatan() {
        return keberatan;
    }

    /** The window as it was when it came in. */
    public MasaSanggah masa() {
        return new MasaSanggah(masaBuka, masaTutup, tenggat, Sanggah2024.SUMBER);
    }

    /** The evidence. */
    public Bukti bukti() {
        return bukti;
    }

    /** Every move that was made, in order. */
    public List<LangkahSanggah> langkah() {
        return List.copyOf(langkah);
    }

    /** The answer, once given. */
    public Optional<Jawaban> jawaban() {
        return Optional.ofNullable(jawaban);
    }
}
