package id.asn.applicant.sanksi;

import id.asn.applicant.pelamar.Brankas;
import id.asn.applicant.pelamar.Nik;
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
import java.util.UUID;

/**
 * The ban that a withdrawal from a selection brought (PermenPANRB 6/2024 art. 58). It knows its person by the keyed blind
 * index of the NIK and nothing else: it binds whether or not there is an account, and outlives the erasure of one.
 */
@Entity
public class Sanksi {
    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private Long urut;

    @Version
    private long versi;

    @Column(updatable = false)
    private byte[] nikIndeks;

    @Column(updatable = false)
    private String nikSidik;

    @Embedded
    private Mundur mundur;

    @Column(updatable = false)
    private int sampai;

    @Column(updatable = false)
    private String dasarHukum;

    @Enumerated(EnumType.STRING)
    private StatusSanksi status;

    @ElementCollection
    @CollectionTable(name = "sanksi_langkah", joinColumns = @JoinColumn(name = "sanksi_id"))
    @OrderColumn(name = "nomor")
    private List<LangkahSanksi> langkah = new ArrayList<>();

    /** For JPA. */
    protected Sanksi() {}

    /** Imposes what the law asks for this withdrawal; refuses one for which it asks nothing. */
    public Sanksi(Nik nik, Mundur mundur, Brankas brankas) {
        LaranganMundur rule = LaranganMundur.of(mundur.tahun())
                .filter(row -> row.bans(mundur))
                .orElseThrow(() -> new MundurTanpaSanksi(mundur));
        this.id = UUID.randomUUID();
        this.nikIndeks = brankas.index(nik);
        this.nikSidik = brankas.sidik();
        this.mundur = mundur;
        this.sampai = rule.sampai();
        this.dasarHukum = rule.sumber();
    }

    /** Panselnas imposes it. */
    public void impose(Dasar dasar, Actor actor, Instant pada) {
        move(TindakanSanksi.TETAPKAN, dasar, actor, pada);
    }

    /** Panselnas takes it back; it binds no longer, and is kept. */
    public void revoke(Dasar dasar, Actor actor, Instant pada) {
        move(TindakanSanksi.CABUT, dasar, actor, pada);
    }

    private void move(TindakanSanksi tindakan, Dasar dasar, Actor actor, Instant pada) {
        status = tindakan.from(status);
        langkah.add(new LangkahSanksi(tindakan, dasar, actor.person(), actor.client(), pada));
    }

    /** The ban as the rules of submission look at it. */
    public Larangan larangan() {
        return new Larangan(mundur.tahun(), sampai, langkah.get(0).dasar().nomorDokumen(), dasarHukum);
    }

    /** Key. */
    public UUID id() {
        return id;
    }

    /** Place in the order of entry, key of the pages. */
    public long urut() {
        return urut;
    }

    /** Counts the changes. */
    public long versi() {
        return versi;
    }

    /** The blind index of the NIK, the only thing known of the person. */
    public byte[] nikIndeks() {
        return nikIndeks.clone();
    }

    /** The withdrawal behind it. */
    public Mundur mundur() {
        return mundur;
    }

    /** Whether it binds. */
    public StatusSanksi status() {
        return status;
    }

    /** Every move that was made, in order. */
    public List<LangkahSanksi> langkah() {
        return List.copyOf(langkah);
    }
}
