package id.asn.formation.penetapan;

import id.asn.formation.langkah.Halangan;
import java.util.Optional;
import java.util.function.Function;

/** What a move asks of the proposal itself. */
public enum SyaratUsulAlokasi {
    /** Nothing. */
    TANPA_SYARAT(usul -> Optional.empty()),
    /** At least one agency with seats to allot. */
    BERISI(UsulAlokasiKosong::of);

    private final Function<UsulAlokasi, Optional<Halangan>> check;

    SyaratUsulAlokasi(Function<UsulAlokasi, Optional<Halangan>> check) {
        this.check = check;
    }

    Optional<Halangan> halangan(UsulAlokasi usul) {
        return check.apply(usul);
    }
}
