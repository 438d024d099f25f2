package id.asn.formation.usulan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;

/** The budget by which an agency lets its usulan be measured; whole rupiah a year. */
@Entity
public class AnggaranUsulan {
    private static final int MONTHS = 12;
    private static final int SCALE = 2;

    @Id
    private UUID usulanId;

    private long belanjaPegawai;
    private long belanjaTotal;
    private String sumber;

    @Version
    private long versi;

    /** For the ORM. */
    protected AnggaranUsulan() {}

    /** The budget beside a usulan. */
    public AnggaranUsulan(UUID usulan) {
        this.usulanId = usulan;
    }

    /**
     * States it.
     *
     * @param personnel spending on personnel without the new seats, 0 or more
     * @param whole all spending, more than 0
     * @param source the document it stands in
     */
    public void state(long personnel, long whole, String source) {
        this.belanjaPegawai = personnel;
        this.belanjaTotal = whole;
        this.sumber = source;
    }

    /**
     * Whether personnel cost, the seats of the lines included, is a greater share of all spending than so many per cent;
     * compared exactly, never as the share that is shown.
     */
    public boolean exceeds(BigDecimal percent, List<RincianUsulan> lines) {
        return personnel(lines).movePointRight(2).compareTo(percent.multiply(BigDecimal.valueOf(belanjaTotal))) > 0;
    }

    /** That share in per cent for showing: two places, rounded up, so that what exceeds a limit is never shown as equal. */
    public BigDecimal share(List<RincianUsulan> lines) {
        return personnel(lines).movePointRight(2).divide(BigDecimal.valueOf(belanjaTotal), SCALE, RoundingMode.CEILING);
    }

    /** Spending on personnel with the seats of the lines at their highest income for twelve months. */
    private BigDecimal personnel(List<RincianUsulan> lines) {
        return lines.stream()
                .map(baris -> BigDecimal.valueOf(baris.kebutuhan().penghasilan().tertinggi())
                        .multiply(BigDecimal.valueOf((long) MONTHS * baris.jumlah())))
                .reduce(BigDecimal.valueOf(belanjaPegawai), BigDecimal::add);
    }

    /** Beside which usulan. */
    public UUID usulanId() {
        return usulanId;
    }

    /** Spending on personnel without the new seats. */
    public long belanjaPegawai() {
        return belanjaPegawai;
    }

    /** All spending. */
    public long belanjaTotal() {
        return belanjaTotal;
    }

    /** The document it stands in. */
    public String sumber() {
        return sumber;
    }

    /** Counts the changes. */
    public long versi() {
        return versi;
    }
}
