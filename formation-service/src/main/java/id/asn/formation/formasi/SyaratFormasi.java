package id.asn.formation.formasi;

import id.asn.formation.langkah.Halangan;
import java.util.Optional;
import java.util.function.Function;

/** What a move asks of the rincian itself. */
public enum SyaratFormasi {
    /** Nothing. */
    TANPA_SYARAT(rincian -> Optional.empty()),
    /** The usulan it comes from has its allocation. */
    USULAN_DITETAPKAN(UsulanBelumDitetapkan::of),
    /** At least one seat. */
    BERKURSI(RincianTanpaKursi::of),
    /** The lines now are, to the letter, those of the decree. */
    SESUAI_KEPUTUSAN(TidakSamaDenganKeputusan::of);

    private final Function<RincianFormasi, Optional<Halangan>> check;

    SyaratFormasi(Function<RincianFormasi, Optional<Halangan>> check) {
        this.check = check;
    }

    Optional<Halangan> halangan(RincianFormasi rincian) {
        return check.apply(rincian);
    }
}
