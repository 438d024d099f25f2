package id.asn.formation.alokasi;

import id.asn.formation.langkah.Act;
import id.asn.formation.langkah.Dokumen;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The seats that the country plans to fill in one budget year. Every stated sum is the sum of the parts it speaks of, and
 * no two parts speak of the same seats. A plan written anew is a new version; earlier ones are kept.
 */
@Entity
public class KuotaNasional {
    @Id
    private int tahun;

    private int jumlah;
    private String nomor;
    private LocalDate tanggal;

    @ElementCollection
    @CollectionTable(name = "kuota_nasional_pos", joinColumns = @JoinColumn(name = "tahun"))
    @OrderColumn(name = "nomor")
    private List<PosKuota> pos = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "kuota_nasional_subjumlah", joinColumns = @JoinColumn(name = "tahun"))
    @OrderColumn(name = "nomor")
    private List<PosKuota> subjumlah = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "kuota_nasional_riwayat", joinColumns = @JoinColumn(name = "tahun"))
    @OrderColumn(name = "urutan")
    private List<VersiKuota> riwayat = new ArrayList<>();

    @Version
    private long revisi;

    /** For the ORM. */
    protected KuotaNasional() {}

    /**
     * The first version.
     *
     * @throws KuotaTidakCocok naming every sum that does not reconcile and by how much, and all parts that overlap
     */
    public KuotaNasional(int tahun, RencanaKuota rencana, Act act) {
        this.tahun = tahun;
        write(rencana, act);
    }

    /** Writes the plan anew, under the same conditions. */
    public final void write(RencanaKuota rencana, Act act) {
        KuotaTidakCocok.check(rencana);
        this.jumlah = rencana.jumlah();
        this.nomor = rencana.dokumen().nomor();
        this.tanggal = rencana.dokumen().tanggal();
        this.pos.clear();
        this.pos.addAll(rencana.pos());
        this.subjumlah.clear();
        this.subjumlah.addAll(rencana.subjumlah());
        this.riwayat.add(new VersiKuota(
                nomor,
                tanggal,
                jumlah,
                rencana.isi(),
                act.actor().person(),
                act.actor().client(),
                act.at()));
    }

    /** The budget year. */
    public int tahun() {
        return tahun;
    }

    /** All seats. */
    public int jumlah() {
        return jumlah;
    }

    /** The document the plan stands in. */
    public Dokumen dokumen() {
        return new Dokumen(nomor, tanggal);
    }

    /** Its parts, in the order they were given. */
    public List<PosKuota> pos() {
        return List.copyOf(pos);
    }

    /** The sums its author stated over some of the parts. */
    public List<PosKuota> subjumlah() {
        return List.copyOf(subjumlah);
    }

    /** Every version, oldest first. */
    public List<VersiKuota> riwayat() {
        return List.copyOf(riwayat);
    }

    /** How many versions there were. */
    public long versi() {
        return riwayat.size();
    }
}
