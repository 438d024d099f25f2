package id.asn.selection.penerimaan;

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
import java.util.Optional;
import java.util.UUID;

/**
 * One score file on its way in. It is stored whole before it is answered, judged, looked at by a second person, and merged in
 * one transaction, so no crash leaves half a file; who sent it, who let it count, and what it held stay on record.
 */
@Entity
@Table(name = "pekerjaan")
public class Pekerjaan {
    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private Long urut;

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

    @Embedded
    private Hitungan hitungan = Hitungan.NIHIL;

    private int salah;

    @Column(name = "dibuat_oleh")
    private String dibuatOleh;

    @Column(name = "dibuat_klien")
    private String dibuatKlien;

    @Column(name = "dibuat_pada")
    private Instant dibuatPada;

    @Column(name = "selesai_pada")
    private Instant selesaiPada;

    @Embedded
    private TandaTangan tandaTangan;

    @Embedded
    private Keputusan keputusan;

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

    /** The sender's signature over what was stored. */
    public void signed(TandaTangan signature) {
        this.tandaTangan = signature;
    }

    /**
     * Every row was judged. With a wrong one, and the sender wanting all or nothing, the file is turned away; one that
     * changes nothing is done with; any other waits for a second person.
     */
    public void judge(Hitungan akibat, int wrong, Instant now) {
        this.hitungan = akibat;
        this.salah = wrong;
        if (wrong > 0 && semuaAtauBatal) {
            this.hitungan = Hitungan.NIHIL;
            end(TindakanPekerjaan.TOLAK_BERKAS, now);
        } else if (akibat.tanpaAkibat()) {
            end(TindakanPekerjaan.TANPA_AKIBAT, now);
        } else {
            move(TindakanPekerjaan.PERIKSA);
        }
    }

    /** A second person lets it count. */
    public void release(Actor actor, Instant now) {
        decide(TindakanPekerjaan.SAHKAN, Keputusan.of(actor, now, null));
    }

    /** A second person turns it away, and says why. */
    public void refuse(String alasan, Actor actor, Instant now) {
        decide(TindakanPekerjaan.TOLAK, Keputusan.of(actor, now, alasan));
        this.selesaiPada = now;
    }

    /** Its good rows count. */
    public void merge(Hitungan hitungan, Instant now) {
        this.hitungan = hitungan;
        end(TindakanPekerjaan.GABUNGKAN, now);
    }

    /** What it would change is not what the second person saw: it is judged and looked at anew. */
    public void again() {
        move(TindakanPekerjaan.PERIKSA_ULANG);
        this.keputusan = null;
    }

    /** A fault of ours. */
    public void fail(Instant now) {
        end(status == PekerjaanStatus.DISAHKAN ? TindakanPekerjaan.GAGALKAN_GABUNG : TindakanPekerjaan.GAGALKAN, now);
    }

    private void decide(TindakanPekerjaan tindakan, Keputusan keputusan) {
        if (keputusan.oleh().equals(dibuatOleh)) {
            throw new PengirimSendiri(tindakan);
        }
        move(tindakan);
        this.keputusan = keputusan;
    }

    private void end(TindakanPekerjaan tindakan, Instant now) {
        move(tindakan);
        this.selesaiPada = now;
    }

    private void move(TindakanPekerjaan tindakan) {
        this.status = tindakan.from(status);
    }

    /** Key. */
    public UUID id() {
        return id;
    }

    /** Counts the files in the order in which they came. */
    public long urut() {
        return urut;
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

    /** What merging did, or would do. */
    public Hitungan hitungan() {
        return hitungan;
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

    /** The sender's signature, when there is one. */
    public Optional<TandaTangan> tandaTangan() {
        return Optional.ofNullable(tandaTangan);
    }

    /** What the second person decided, once they have. */
    public Optional<Keputusan> keputusan() {
        return Optional.ofNullable(keputusan);
    }

    /** Counts its changes. */
    public long versi() {
        return versi;
    }
}
