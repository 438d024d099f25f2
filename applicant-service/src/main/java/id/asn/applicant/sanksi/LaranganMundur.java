package id.asn.applicant.sanksi;

import java.util.List;
import java.util.Optional;

/**
 * How long who withdrew from a selection may not apply again: whole budget years following that of the selection.
 *
 * @param tahun budget year of the selection
 * @param lamanya years of the ban
 * @param sejak from which moment on withdrawing is sanctioned
 * @param sumber where the row stands
 */
public record LaranganMundur(int tahun, int lamanya, SaatMundur sejak, String sumber) {
    private static final String ART_54 = "PermenPANRB 27/2021 pasal 54";
    private static final String ART_58 = "PermenPANRB 6/2024 pasal 58 ayat (2)";

    /**
     * Whether who was moved by optimalisasi withdraws freely before NIP only when the place is another. Of a move to
     * another jenis kebutuhan at the same place the text does not speak.
     */
    public static final boolean HARUS_LOKASI_LAIN = true;

    // spotless:off
    /** The table; of 2022 and 2023 practice followed the rule of 2021. */
    public static final List<LaranganMundur> TABLE = List.of(
            //                 tahun lamanya sejak                      sumber
            new LaranganMundur(2021, 1,      SaatMundur.NIP_DITETAPKAN, ART_54),
            new LaranganMundur(2022, 1,      SaatMundur.NIP_DITETAPKAN, ART_54),
            new LaranganMundur(2023, 1,      SaatMundur.NIP_DITETAPKAN, ART_54),
            new LaranganMundur(2024, 2,      SaatMundur.LULUS_AKHIR,    ART_58));
    // spotless:on

    /** The row of the year; empty for a year of which no rule is held. */
    public static Optional<LaranganMundur> of(int tahun) {
        return TABLE.stream().filter(row -> row.tahun == tahun).findFirst();
    }

    /** True when the law bans for this withdrawal. */
    public boolean bans(Mundur it) {
        boolean moved = it.optimalisasi() && (it.lokasiLain() || !HARUS_LOKASI_LAIN);
        boolean before = it.saat() == SaatMundur.LULUS_AKHIR;
        return it.saat().compareTo(sejak) >= 0 && !(before && moved);
    }

    /** Last budget year of the ban. */
    public int sampai() {
        return tahun + lamanya;
    }
}
