package id.asn.applicant.lamaran;

import static id.asn.applicant.lamaran.TindakanLamaran.AJUKAN;
import static id.asn.applicant.lamaran.TindakanLamaran.NYATAKAN_MS;
import static id.asn.applicant.lamaran.TindakanLamaran.NYATAKAN_TMS;
import static id.asn.applicant.lamaran.TindakanLamaran.TERIMA_SANGGAH;
import static id.asn.applicant.lamaran.TindakanLamaran.UBAH;

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
 * One person's application on one formasi: a draft that binds nobody, submitted once and unchangeable from then on, then
 * declared MS or TMS by the agency's committee. Of one person's lamaran at most one per year is ever submitted.
 */
@Entity
public class Lamaran {
    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private Long urut;

    @Version
    private long versi;

    private UUID pelamarId;

    @Embedded
    private Pilihan pilihan;

    @Enumerated(EnumType.STRING)
    private LamaranStatus status;

    private Instant sejak;

    @Embedded
    private Pengajuan pengajuan;

    private String nomorPeserta;

    @ElementCollection
    @CollectionTable(name = "lamaran_alasan", joinColumns = @JoinColumn(name = "lamaran_id"))
    @OrderColumn(name = "nomor")
    private List<Alasan> alasan = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "lamaran_langkah", joinColumns = @JoinColumn(name = "lamaran_id"))
    @OrderColumn(name = "nomor")
    private List<Langkah> langkah = new ArrayList<>();

    /** For JPA. */
    protected Lamaran() {}

    /** A draft of the person on the chosen formasi. */
    public Lamaran(UUID pelamarId, Pilihan pilihan, Actor actor, Instant pada) {
        this.id = UUID.randomUUID();
        this.pelamarId = pelamarId;
        this.status = LamaranStatus.DRAF;
        choose(pilihan, actor, pada);
    }

    /** The person chooses another formasi for the draft. */
    public final void choose(Pilihan other, Actor actor, Instant pada) {
        move(UBAH, actor, pada);
        pilihan = other;
    }

    /** The person has put a document into the draft, or another in its place. */
    public void noteUpload(Actor actor, Instant pada) {
        move(UBAH, actor, pada);
    }

    /** The person hands it in, for good. */
    public void submit(Pengajuan submitted, Actor actor) {
        move(AJUKAN, actor, submitted.diajukanPada());
        pengajuan = submitted;
    }

    /** The committee finds the requirements met; the participant's number is given here. */
    public void declareMs(String participantNumber, Actor actor, Instant pada) {
        move(NYATAKAN_MS, actor, pada);
        nomorPeserta = participantNumber;
    }

    /** The committee finds them not met; at least one reason. */
    public void declareTms(List<Alasan> reasons, Actor actor, Instant pada) {
        if (reasons.isEmpty()) {
            throw new AlasanTidakSesuai(LamaranStatus.TMS.name(), 0);
        }
        move(NYATAKAN_TMS, actor, pada);
        alasan.addAll(reasons);
    }

    /** An accepted sanggah makes a TMS an MS; its reasons fall away, and are kept in the committee's record. */
    public void admit(String participantNumber, Actor actor, Instant pada) {
        move(TERIMA_SANGGAH, actor, pada);
        nomorPeserta = participantNumber;
        alasan.clear();
    }

    private void move(TindakanLamaran tindakan, Actor actor, Instant pada) {
        LamaranStatus next = tindakan.from(status, actor);
        if (next != status || sejak == null) {
            sejak = pada;
        }
        status = next;
        langkah.add(new Langkah(tindakan, actor.person(), actor.client(), pada));
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

    /** Whose it is. */
    public UUID pelamarId() {
        return pelamarId;
    }

    /** What it is on. */
    public Pilihan pilihan() {
        return pilihan;
    }

    /** Where it stands. */
    public LamaranStatus status() {
        return status;
    }

    /** Since when it stands there. */
    public Instant sejak() {
        return sejak;
    }

    /** What was submitted; empty for a draft. */
    public Optional<Pengajuan> pengajuan() {
        return Optional.ofNullable(pengajuan);
    }

    /** The participant's number; only an MS has one. */
    public Optional<String> nomorPeserta() {
        return Optional.ofNullable(nomorPeserta);
    }

    /** The reasons of a TMS; none otherwise. */
    public List<Alasan> alasan() {
        return List.copyOf(alasan);
    }

    /** Every move that was made, in order. */
    public List<Langkah> langkah() {
        return List.copyOf(langkah);
    }
}
