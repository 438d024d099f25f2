package id.asn.formation.penetapan;

import id.asn.formation.alokasi.BatasNasional;
import id.asn.formation.alokasi.Golongan;
import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.alokasi.Kuota;
import id.asn.formation.jabatan.Kategori;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.UUID;

/** What one agency shall get in one golongan: as calculated, with the reasons, and as it stands after changes. */
@Entity
public class BarisUsulAlokasi {
    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private Long urut;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "usul_alokasi_id")
    private UsulAlokasi usul;

    private int kolam;
    private String instansi;

    @Enumerated(EnumType.STRING)
    private JenisPengadaan jenisPengadaan;

    @Enumerated(EnumType.STRING)
    private Kategori kategori;

    private BigDecimal bobot;
    private int lantai;
    private int batas;

    @Enumerated(EnumType.STRING)
    private Kedudukan kedudukan;

    private BigInteger pembilang;
    private BigInteger penyebut;
    private int bulat;
    private Integer peringkat;
    private int hitungan;
    private int jumlah;
    private String alasan;

    /** For the ORM. */
    protected BarisUsulAlokasi() {}

    BarisUsulAlokasi(UsulAlokasi usul, int kolam, Jatah jatah) {
        Tuntutan tuntutan = jatah.tuntutan();
        this.id = UUID.randomUUID();
        this.usul = usul;
        this.kolam = kolam;
        this.instansi = tuntutan.instansi();
        this.jenisPengadaan = tuntutan.golongan().jenisPengadaan();
        this.kategori = tuntutan.golongan().kategori();
        this.bobot = tuntutan.bobot();
        this.lantai = tuntutan.lantai();
        this.batas = tuntutan.batas();
        this.kedudukan = jatah.kedudukan();
        this.pembilang = jatah.kuota().pembilang();
        this.penyebut = jatah.kuota().penyebut();
        this.bulat = jatah.bulat();
        this.peringkat = jatah.peringkat();
        this.hitungan = jatah.jumlah();
        this.jumlah = jatah.jumlah();
    }

    void give(int seats, String reason) {
        this.jumlah = seats;
        this.alasan = reason;
    }

    boolean isFor(Perubahan perubahan) {
        return instansi.equals(perubahan.instansi()) && golongan().equals(perubahan.golongan());
    }

    /** As it binds the agency's decree once signed. */
    BatasNasional asLimit() {
        return new BatasNasional(instansi, new Kuota(jenisPengadaan, kategori, jumlah));
    }

    /** Order of the calculation. */
    public long urut() {
        return urut;
    }

    /** Its place among the pools of the proposal, from 0. */
    public int kolam() {
        return kolam;
    }

    /** The claim as it was weighed. */
    public Tuntutan tuntutan() {
        return new Tuntutan(instansi, golongan(), bobot, lantai, batas);
    }

    private Golongan golongan() {
        return new Golongan(jenisPengadaan, kategori);
    }

    /** What was calculated, and why. */
    public Jatah jatah() {
        return new Jatah(tuntutan(), kedudukan, new Pecahan(pembilang, penyebut), bulat, peringkat, hitungan);
    }

    /** Seats as it stands. */
    public int jumlah() {
        return jumlah;
    }

    /** Why it was changed; null where it stands as calculated. */
    public String alasan() {
        return alasan;
    }
}
