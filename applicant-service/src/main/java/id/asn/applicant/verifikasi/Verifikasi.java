package id.asn.applicant.verifikasi;

import id.asn.applicant.lamaran.Alasan;
import id.asn.platform.identity.Actor;
import jakarta.persistence.CollectionTable;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The committee's work on one submitted lamaran. It is in at most one verifier's hands. An MS is decided by the first look;
 * a TMS by a second one of another person, who confirms it or sends it back. What is decided is announced with all others
 * of the agency, and changes after that only by an accepted sanggah.
 */
@Entity
public class Verifikasi {
    @Id
    private UUID lamaranId;

    private long urut;

    @Version
    private long versi;

    private int tahun;

    private String instansi;

    private UUID formasiId;

    private String nomorPendaftaran;

    @Enumerated(EnumType.STRING)
    private VerifikasiStatus status;

    private Instant sejak;

    @Embedded
    private Pegangan pegangan;

    @Enumerated(EnumType.STRING)
    private Putusan putusan;

    private String pemeriksa;

    private String pemeriksaKedua;

    private Instant diputusPada;

    @ElementCollection
    @CollectionTable(name = "verifikasi_butir", joinColumns = @JoinColumn(name = "lamaran_id"))
    private Set<HasilButir> butir = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "verifikasi_alasan", joinColumns = @JoinColumn(name = "lamaran_id"))
    @OrderColumn(name = "nomor")
    private List<Alasan> alasan = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "verifikasi_langkah", joinColumns = @JoinColumn(name = "lamaran_id"))
    @OrderColumn(name = "nomor")
    private List<LangkahVerifikasi> langkah = new ArrayList<>();

    /** For JPA; the row is made by the database in the commit of the submission. */
    protected Verifikasi() {}

    /**
     * A verifier takes it into hand for the look that is due.
     *
     * @param until first instant at which another may take it over
     */
    public void claim(Actor actor, Instant now, Instant until) {
        boolean second = status == VerifikasiStatus.MENUNGGU_KEDUA || status == VerifikasiStatus.DIPEGANG_KEDUA;
        if (second && actor.person().equals(pemeriksa)) {
            throw new PemeriksaSama();
        }
        boolean held = pegangan != null;
        if (held && !pegangan.by(actor.person()) && !pegangan.lapsed(now)) {
            throw new DipegangOrangLain(pegangan);
        }
        TindakanVerifikasi first = held ? TindakanVerifikasi.AMBIL_ALIH : TindakanVerifikasi.AMBIL;
        TindakanVerifikasi other = held ? TindakanVerifikasi.AMBIL_ALIH_KEDUA : TindakanVerifikasi.AMBIL_KEDUA;
        move(second ? other : first, actor, now, null);
        pegangan = new Pegangan(actor.person(), now, until);
    }

    /** The secretariat gives it to a verifier; it stays there until it is decided, released or taken back. */
    public void assign(String verifikator, Actor actor, Instant now) {
        move(TindakanVerifikasi.TUGASKAN, actor, now, verifikator);
        pegangan = new Pegangan(verifikator, now, null);
    }

    /** The verifier puts it back. */
    public void release(Actor actor, Instant now) {
        boolean second = status == VerifikasiStatus.DIPEGANG_KEDUA;
        mustHold(actor);
        move(second ? TindakanVerifikasi.LEPAS_KEDUA : TindakanVerifikasi.LEPAS, actor, now, null);
        pegangan = null;
    }

    /** The secretariat takes it out of the verifier's hands. */
    public void takeBack(Actor actor, Instant now) {
        boolean second = status == VerifikasiStatus.DIPEGANG_KEDUA;
        String from = pegangan == null ? null : pegangan.pemegang();
        move(second ? TindakanVerifikasi.TARIK_KEDUA : TindakanVerifikasi.TARIK, actor, now, from);
        pegangan = null;
    }

    /** The first look: an MS is decided by it, a TMS goes to a second verifier. The findings have been checked. */
    public void decide(Temuan found, Actor actor, Instant now) {
        mustHold(actor);
        boolean ms = found.putusan() == Putusan.MS;
        move(
                ms ? TindakanVerifikasi.NYATAKAN_MS : TindakanVerifikasi.NYATAKAN_TMS,
                actor,
                now,
                found.butir().toString());
        putusan = found.putusan();
        pemeriksa = actor.person();
        diputusPada = ms ? now : null;
        butir.clear();
        butir.addAll(found.butir());
        alasan.clear();
        alasan.addAll(found.reasons());
        pegangan = null;
    }

    /** The second look finds the TMS right. */
    public void confirm(Actor actor, Instant now) {
        mustHold(actor);
        move(TindakanVerifikasi.SAHKAN_TMS, actor, now, null);
        pemeriksaKedua = actor.person();
        diputusPada = now;
        pegangan = null;
    }

    /**
     * The second look finds it wrong; it is in the first verifier's hands again.
     *
     * @param until first instant at which another may take it over
     */
    public void sendBack(String note, Actor actor, Instant now, Instant until) {
        mustHold(actor);
        move(TindakanVerifikasi.KEMBALIKAN, actor, now, note);
        putusan = null;
        pegangan = new Pegangan(pemeriksa, now, until);
    }

    /** What was decided is put on the list of an announcement. */
    public void announce(Actor actor, Instant now) {
        move(TindakanVerifikasi.UMUMKAN, actor, now, null);
    }

    /** An accepted sanggah turns the TMS. */
    public void overturn(Actor actor, Instant now) {
        move(TindakanVerifikasi.BALIKKAN, actor, now, null);
    }

    private void mustHold(Actor actor) {
        if (pegangan != null && !pegangan.by(actor.person())) {
            throw new DipegangOrangLain(pegangan);
        }
    }

    private void move(TindakanVerifikasi tindakan, Actor actor, Instant now, String isi) {
        status = tindakan.from(status, actor);
        Instant since = pegangan != null && pegangan.by(actor.person()) ? pegangan.sejak() : now;
        langkah.add(new LangkahVerifikasi(tindakan, actor.person(), actor.client(), now, since, isi));
        sejak = now;
    }

    /** True when this person made the verdict, by the first or the second look. */
    public boolean decidedBy(String person) {
        return person.equals(pemeriksa) || person.equals(pemeriksaKedua);
    }

    /** Key: the lamaran. */
    public UUID lamaranId() {
        return lamaranId;
    }

    /** Place in the order of the lamaran, key of the pages. */
    public long urut() {
        return urut;
    }

    /** Counts the changes. */
    public long versi() {
        return versi;
    }

    /** Where it stands. */
    public VerifikasiStatus status() {
        return status;
    }

    /** Since when. */
    public Instant sejak() {
        return sejak;
    }

    /** Who has it in hand. */
    public Optional<Pegangan> pegangan() {
        return Optional.ofNullable(pegangan);
    }

    /** What was found last. */
    public Optional<Hasil> hasil() {
        return Optional.ofNullable(putusan)
                .map(verdict -> new Hasil(
                        verdict, pemeriksa, pemeriksaKedua, diputusPada, List.copyOf(butir), List.copyOf(alasan)));
    }

    /** Every move that was made, in order. */
    public List<LangkahVerifikasi> langkah() {
        return List.copyOf(langkah);
    }
}
