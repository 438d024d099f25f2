package id.asn.selection.penerimaan;

import id.asn.platform.identity.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * One score file on its way in. It is stored whole before it is answered; its good rows are merged in one transaction, so
 * no crash leaves half a file; who sent it and what it held stay on record.
 */
@Entity
@Table(name = "pekerjaan")
public class Pekerjaan {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private JenisPekerjaan jenis;

    private int tahun;

    @Enumerated(EnumType.STRING)
    private PekerjaanStatus status;

    @Column(name = "uji_coba")
    private boolean ujiCoba;

    @Column(name = "semua_atau_batal")
    private boolean semuaAtauBatal;

    private String sha256;

    @Column(name = "jumlah_baris")
    private int jumlahBaris;

    private int baru;
    private int berubah;
    private int sama;
    private int salah;

    @Column(name = "dibuat_oleh")
    private String dibuatOleh;

    @Column(name = "dibuat_klien")
    private String dibuatKlien;

    @Column(name = "dibuat_pada")
    private Instant dibuatPada;

    @Column(name = "selesai_pada")
    private Instant selesaiPada;

    @Version
    private long versi;

    protected Pekerjaan() {}

    /** A file that has just come in. */
    public Pekerjaan(Kiriman kiriman, Actor actor, Instant now) {
        this.id = UUID.randomUUID();
        this.jenis = kiriman.jenis();
        this.tahun = kiriman.tahun();
        this.ujiCoba = kiriman.ujiCoba();
        this.semuaAtauBatal = kiriman.semuaAtauBatal();
        this.status = PekerjaanStatus.DITERIMA;
        this.sha256 = "";
        this.dibuatOleh = actor.person();
        this.dibuatKlien = actor.client();
        this.dibuatPada = now;
    }

    /** Says what was stored: the number of rows and the SHA-256 of the file. */
    public void stored(int baris, String hash) {
        this.jumlahBaris = baris;
        this.sha256 = hash;
    }

    /** Whether the good rows may be merged, given the number of wrong ones. */
    public boolean mayMerge(int wrong) {
        return wrong == 0 || !semuaAtauBatal;
    }

    /** The good rows are merged. */
    public void finish(Hitungan hitungan, int wrong, Instant now) {
        move(TindakanPekerjaan.SELESAIKAN, now);
        this.baru = hitungan.baru();
        this.berubah = hitungan.berubah();
        this.sama = hitungan.sama();
        this.salah = wrong;
    }

    /** Wrong rows turn the whole file away. */
    public void reject(int wrong, Instant now) {
        move(TindakanPekerjaan.TOLAK, now);
        this.salah = wrong;
    }

    /** A fault of ours. */
    public void fail(Instant now) {
        move(TindakanPekerjaan.GAGALKAN, now);
    }

    private void move(TindakanPekerjaan tindakan, Instant now) {
        this.status = tindakan.from(status);
        this.selesaiPada = now;
    }

    /** Key. */
    public UUID id() {
        return id;
    }

    /** What the file holds. */
    public JenisPekerjaan jenis() {
        return jenis;
    }

    /** Budget year of the scores. */
    public int tahun() {
        return tahun;
    }

    /** Where it stands. */
    public PekerjaanStatus status() {
        return status;
    }

    /** Nothing of it is kept. */
    public boolean ujiCoba() {
        return ujiCoba;
    }

    /** One wrong row turns it away. */
    public boolean semuaAtauBatal() {
        return semuaAtauBatal;
    }

    /** SHA-256 of the file as sent. */
    public String sha256() {
        return sha256;
    }

    /** Rows below the header. */
    public int jumlahBaris() {
        return jumlahBaris;
    }

    /** What merging did. */
    public Hitungan hitungan() {
        return new Hitungan(baru, berubah, sama);
    }

    /** Wrong rows. */
    public int salah() {
        return salah;
    }

    /** Who sent it. */
    public String dibuatOleh() {
        return dibuatOleh;
    }

    /** When it was sent. */
    public Instant dibuatPada() {
        return dibuatPada;
    }

    /** When it was done with, or null. */
    public Instant selesaiPada() {
        return selesaiPada;
    }

    /** Counts its changes. */
    public long versi() {
        return versi;
    }
}
