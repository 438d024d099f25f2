package id.asn.formation.usulan;

import id.asn.formation.kebutuhan.RekapAsn;
import id.asn.formation.langkah.Act;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/**
 * BKN's technical consideration with the four things it has to state (Peraturan BKN 9/2022 ps. 62): ASN there are, ASN
 * needed, PNS who reach the age of retirement, PPPK whose contract ends. All as the data said when it was given.
 */
@Entity
public class PertekUsulan {
    @Id
    private UUID usulanId;

    private String dokumen;
    private long tersedia;
    private long dibutuhkan;
    private long bup;
    private long kontrakBerakhir;
    private long diusulkan;
    private long diverifikasi;
    private String pelaku;
    private String klien;
    private Instant pada;

    /** For the ORM. */
    protected PertekUsulan() {}

    /** States what the agency's data say of the usulan's year. */
    public PertekUsulan(Usulan usulan, RekapAsn rekap, Act act) {
        this.usulanId = usulan.id();
        this.dokumen = act.document() == null ? null : act.document().toString();
        this.tersedia = rekap.tersedia();
        this.dibutuhkan = rekap.dibutuhkan();
        this.bup = rekap.bup();
        this.kontrakBerakhir = rekap.kontrakBerakhir();
        this.diusulkan =
                usulan.rincian().stream().mapToLong(RincianUsulan::jumlah).sum();
        this.diverifikasi = usulan.rincian().stream()
                .mapToLong(RincianUsulan::jumlahDiverifikasi)
                .sum();
        this.pelaku = act.actor().person();
        this.klien = act.actor().client();
        this.pada = act.at();
    }

    /** For which usulan. */
    public UUID usulanId() {
        return usulanId;
    }

    /** Number and date. */
    public String dokumen() {
        return dokumen;
    }

    /** ASN who fill positions. */
    public long tersedia() {
        return tersedia;
    }

    /** ASN needed, by the workload analyses. */
    public long dibutuhkan() {
        return dibutuhkan;
    }

    /** PNS who reach the age of retirement in the year. */
    public long bup() {
        return bup;
    }

    /** PPPK whose contract ends in the year. */
    public long kontrakBerakhir() {
        return kontrakBerakhir;
    }

    /** Seats asked for. */
    public long diusulkan() {
        return diusulkan;
    }

    /** Seats agreed to. */
    public long diverifikasi() {
        return diverifikasi;
    }

    /** Who gave it. */
    public String pelaku() {
        return pelaku;
    }

    /** Through which program. */
    public String klien() {
        return klien;
    }

    /** When. */
    public Instant pada() {
        return pada;
    }
}
