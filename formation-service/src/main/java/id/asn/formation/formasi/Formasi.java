package id.asn.formation.formasi;

import id.asn.formation.neraca.Rekening;
import id.asn.formation.usulan.Kebutuhan;
import id.asn.formation.usulan.Naskah;
import id.asn.formation.usulan.RincianUsulan;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.util.UUID;

/** Seats of one kind in one place. It is the line of the usulan, under the same id, with the seats that remain of it. */
@Entity
public class Formasi {
    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private Long urut;

    @OneToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "id", insertable = false, updatable = false)
    private RincianUsulan asal;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "rincian_formasi_id")
    private RincianFormasi rincian;

    private int jumlah;

    /** For the ORM. */
    protected Formasi() {}

    Formasi(RincianFormasi rincian, RincianUsulan asal, int jumlah) {
        this.id = asal.id();
        this.asal = asal;
        this.rincian = rincian;
        this.jumlah = jumlah;
    }

    void give(int seats) {
        this.jumlah = seats;
    }

    Rekening rekening() {
        Kebutuhan seat = kebutuhan();
        return new Rekening(
                id, rincian.tahun(), rincian.instansi(), seat.jabatan().kode(), seat.golongan());
    }

    /** The same as that of the line it comes from. */
    public UUID id() {
        return id;
    }

    /** Order in the catalogue. */
    public long urut() {
        return urut;
    }

    /** The rincian it belongs to. */
    public RincianFormasi rincian() {
        return rincian;
    }

    /** The line of the usulan it comes from. */
    public RincianUsulan asal() {
        return asal;
    }

    /** Everything that is announced of it, in canonical JSON. */
    public String teks() {
        return Naskah.of(IsiKeputusan.line(this)).json();
    }

    /** What it asks for. */
    public Kebutuhan kebutuhan() {
        return asal.kebutuhan();
    }

    /** Seats; none means that it is not opened. */
    public int jumlah() {
        return jumlah;
    }

    /** Seats that BKN verified; never exceeded. */
    public int jumlahDiverifikasi() {
        return asal.jumlahDiverifikasi();
    }
}
