package id.asn.formation.kebutuhan;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Positions summed. Vacancies of one position are never set off against the surplus of another: {@code selisih} is
 * {@code lowong} less {@code kelebihan}, and also {@code kebutuhan} less {@code bezetting}. Staff of positions whose need
 * is not known stand apart, in {@code bezettingTanpaAbk}.
 *
 * @param posisi positions with an analysis
 * @param kebutuhan people they need
 * @param bezetting people who fill them
 * @param lowong vacancies of those that are short
 * @param posisiTanpaAbk positions without an analysis
 * @param bezettingTanpaAbk people who fill those
 * @param pegawai staff of each kind in all positions, with an analysis or without
 */
public record JumlahPeta(
        long posisi,
        long kebutuhan,
        long bezetting,
        long lowong,
        long posisiTanpaAbk,
        long bezettingTanpaAbk,
        Map<JenisPegawai, Long> pegawai) {
    /** No position at all. */
    public static final JumlahPeta NOL = new JumlahPeta(0, 0, 0, 0, 0, 0, none());

    /** The sum of these positions. */
    public static JumlahPeta of(List<BarisPeta> rows) {
        return rows.stream().map(JumlahPeta::of).reduce(NOL, JumlahPeta::plus);
    }

    private static JumlahPeta of(BarisPeta row) {
        return row.kebutuhan() == null
                ? new JumlahPeta(0, 0, 0, 0, 1, row.bezetting(), row.pegawai())
                : new JumlahPeta(1, row.kebutuhan(), row.bezetting(), row.lowong(), 0, 0, row.pegawai());
    }

    /** Both together. */
    public JumlahPeta plus(JumlahPeta other) {
        Map<JenisPegawai, Long> staff = new EnumMap<>(pegawai);
        other.pegawai.forEach((jenis, many) -> staff.merge(jenis, many, Long::sum));
        return new JumlahPeta(
                posisi + other.posisi,
                kebutuhan + other.kebutuhan,
                bezetting + other.bezetting,
                lowong + other.lowong,
                posisiTanpaAbk + other.posisiTanpaAbk,
                bezettingTanpaAbk + other.bezettingTanpaAbk,
                staff);
    }

    /** Need less staff, over the positions with an analysis. */
    public long selisih() {
        return kebutuhan - bezetting;
    }

    /** Surplus of the positions that have too many. */
    public long kelebihan() {
        return lowong - selisih();
    }

    private static Map<JenisPegawai, Long> none() {
        Map<JenisPegawai, Long> none = new EnumMap<>(JenisPegawai.class);
        Arrays.stream(JenisPegawai.values()).forEach(jenis -> none.put(jenis, 0L));
        return none;
    }
}
