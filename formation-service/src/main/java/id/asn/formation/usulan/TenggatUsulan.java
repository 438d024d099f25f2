package id.asn.formation.usulan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * How long a usulan may stand in one status. A step is due on its statutory day; one that began too late for that still has
 * its days, counted from its beginning. Days end at 23:59:59 in Jakarta.
 */
@Entity
public class TenggatUsulan {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long urut;

    @Enumerated(EnumType.STRING)
    private UsulanStatus status;

    private LocalDate berlakuSejak;
    private Integer akhirBulan;
    private Integer selisihTahun;
    private int hari;
    private String sumber;
    private String keraguan;

    /** For the ORM. */
    protected TenggatUsulan() {}

    /** A rule that supersedes the earlier ones of its status from its day on. */
    public TenggatUsulan(UsulanStatus status, LocalDate berlakuSejak, Lama lama) {
        this.status = status;
        this.berlakuSejak = berlakuSejak;
        this.akhirBulan = lama.akhirBulan();
        this.selisihTahun = lama.selisihTahun();
        this.hari = lama.hari();
        this.sumber = lama.sumber();
        this.keraguan = lama.keraguan();
    }

    /** When a usulan of that year is due that has stood in this status since then. */
    public Instant due(int tahun, Instant since) {
        LocalDate own = LocalDate.ofInstant(since, JAKARTA).plusDays(hari);
        LocalDate day = own;
        if (akhirBulan != null) {
            LocalDate statutory = YearMonth.of(tahun + selisihTahun, akhirBulan).atEndOfMonth();
            day = statutory.isAfter(own) ? statutory : own;
        }
        return day.atTime(END_OF_DAY).atZone(JAKARTA).toInstant();
    }

    /** For which status. */
    public UsulanStatus status() {
        return status;
    }

    /** From which day on a step that begins is measured by it. */
    public LocalDate berlakuSejak() {
        return berlakuSejak;
    }

    /** What it says. */
    public Lama lama() {
        return new Lama(akhirBulan, selisihTahun, hari, sumber, keraguan);
    }

    /**
     * The length of a step.
     *
     * @param akhirBulan month at whose end the step is due by statute; null where no statute says so
     * @param selisihTahun which year that month lies in, seen from the budget year: -1 or 0; null with it
     * @param hari days a step has at least, 1 to 366
     * @param sumber the instrument
     * @param keraguan what is not certain about it, or null
     */
    public record Lama(Integer akhirBulan, Integer selisihTahun, int hari, String sumber, String keraguan) {}
}
