package id.asn.selection.hasil;

import id.asn.platform.identity.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * One version of the result of one agency, year and stage. Input, rules and outcome are frozen together and named by their
 * hash; a version is never overwritten. Whoever computed it may not announce it; announcing it replaces the version that
 * was announced before; a version that holds an undecided last seat cannot be announced.
 */
@Entity
@Table(name = "hasil")
public class Hasil {
    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private Long urut;

    private int tahun;
    private String instansi;

    @Enumerated(EnumType.STRING)
    private Tahap tahap;

    @Column(name = "nomor_versi")
    private int nomorVersi;

    @Enumerated(EnumType.STRING)
    private StatusHasil status;

    private String sha256;

    @Column(name = "akar_merkle")
    private String akarMerkle;

    private String mesin;

    @Embedded
    private Rekap rekap;

    private UUID mengikuti;
    private UUID menggantikan;

    @Column(name = "dihitung_oleh")
    private String dihitungOleh;

    @Column(name = "dihitung_klien")
    private String dihitungKlien;

    @Column(name = "dihitung_pada")
    private Instant dihitungPada;

    @Column(name = "diumumkan_oleh")
    private String diumumkanOleh;

    @Column(name = "diumumkan_klien")
    private String diumumkanKlien;

    @Column(name = "diumumkan_pada")
    private Instant diumumkanPada;

    @Version
    private long versi;

    protected Hasil() {}

    /**
     * A version that has just been computed.
     *
     * @param nomorVersi counts the versions of this agency, year and stage from 1
     * @param ringkasan its hash and counts
     */
    public Hasil(UUID id, Permintaan permintaan, int nomorVersi, Ringkasan ringkasan, Pelaku oleh) {
        this.id = id;
        this.tahun = permintaan.tahun();
        this.instansi = permintaan.instansi();
        this.tahap = permintaan.tahap();
        this.mengikuti = permintaan.mengikuti().map(Hasil::id).orElse(null);
        this.nomorVersi = nomorVersi;
        this.status = StatusHasil.DIHITUNG;
        this.sha256 = ringkasan.sha256();
        this.akarMerkle = HexFormat.of().formatHex(PohonMerkle.root(ringkasan.blok()));
        this.mesin = Berkas.MESIN;
        this.rekap = ringkasan.rekap();
        this.dihitungOleh = oleh.actor().person();
        this.dihitungKlien = oleh.actor().client();
        this.dihitungPada = oleh.pada();
    }

    /**
     * Who did it, and when.
     *
     * @param pada the moment
     */
    public record Pelaku(Actor actor, Instant pada) {}

    /** Puts this version in force, in the place of the one announced until now. */
    public void announce(Pelaku oleh, Optional<Hasil> sebelumnya) {
        StatusHasil sesudah = announceable(oleh.actor());
        move(sesudah);
        this.menggantikan = sebelumnya.map(Hasil::id).orElse(null);
        this.diumumkanOleh = oleh.actor().person();
        this.diumumkanKlien = oleh.actor().client();
        this.diumumkanPada = oleh.pada();
    }

    /** Asks all that an announcement asks of a version and of whoever announces it; answers where it would stand then. */
    public StatusHasil announceable(Actor actor) {
        StatusHasil sesudah = TindakanHasil.UMUMKAN.from(status, actor);
        if (actor.person().equals(dihitungOleh)) {
            throw new OrangYangSama();
        }
        if (rekap.seri() > 0) {
            throw new SeriBelumTerputus(rekap.seri(), Berkas.sumberUrutan(tahap, tahun));
        }
        return sesudah;
    }

    /** A later version takes this one's place. */
    public void replace(Actor actor) {
        move(TindakanHasil.GANTIKAN.from(status, actor));
    }

    private void move(StatusHasil sesudah) {
        this.status = sesudah;
    }

    /** Whether everybody may know of it. */
    public boolean isPublic() {
        return status != StatusHasil.DIHITUNG;
    }

    /** Whether both are of one agency, year and stage. */
    public boolean sameSeries(Hasil other) {
        return tahun == other.tahun && instansi.equals(other.instansi) && tahap == other.tahap;
    }

    /** Whether this is the optimalisasi of that final result: the same people, and what became of them after it. */
    public boolean continues(Hasil other) {
        return tahap.optimalisasi() && other.id.equals(mengikuti);
    }

    /** Whether the person is the one who computed it. */
    public boolean computedBy(Actor actor) {
        return actor.person().equals(dihitungOleh);
    }

    /** Key. */
    public UUID id() {
        return id;
    }

    /** Key that lists continue after. */
    public long urut() {
        return urut;
    }

    /** Budget year. */
    public int tahun() {
        return tahun;
    }

    /** Code of the agency. */
    public String instansi() {
        return instansi;
    }

    /** What it is about. */
    public Tahap tahap() {
        return tahap;
    }

    /** Number of the version. */
    public int nomorVersi() {
        return nomorVersi;
    }

    /** Where it stands. */
    public StatusHasil status() {
        return status;
    }

    /** SHA-256 of the canonical file. */
    public String sha256() {
        return sha256;
    }

    /** Root of the Merkle tree over its lines; null for a version from before there was one. */
    public String akarMerkle() {
        return akarMerkle;
    }

    /** Version of the engine that computed it. */
    public String mesin() {
        return mesin;
    }

    /** Its counts. */
    public Rekap rekap() {
        return rekap;
    }

    /** The announced version of the stage before that this one follows, or null. */
    public UUID mengikuti() {
        return mengikuti;
    }

    /** The version it took the place of, or null. */
    public UUID menggantikan() {
        return menggantikan;
    }

    /** Who computed it. */
    public String dihitungOleh() {
        return dihitungOleh;
    }

    /** When it was computed. */
    public Instant dihitungPada() {
        return dihitungPada;
    }

    /** Who announced it, or null. */
    public String diumumkanOleh() {
        return diumumkanOleh;
    }

    /** When it was announced, or null. */
    public Instant diumumkanPada() {
        return diumumkanPada;
    }

    /** Counts its changes of state. */
    public long versi() {
        return versi;
    }
}
