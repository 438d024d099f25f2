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

    /** Personnel cost with the seats of the lines at their highest income for twelve months, in per cent to two places. */
    public BigDecimal share(List<RincianUsulan> lines) {
        BigDecimal seats = lines.stream()
                .map(baris -> BigDecimal.valueOf(baris.kebutuhan().penghasilan().tertinggi())
                        .multiply(BigDecimal.valueOf((long) MONTHS * baris.jumlah())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return seats.add(BigDecimal.valueOf(belanjaPegawai))
                .movePointRight(2)
                .divide(BigDecimal.valueOf(belanjaTotal), SCALE, RoundingMode.HALF_UP);
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
