package id.asn.formation.usulan;

import id.asn.formation.langkah.Halangan;
import java.util.Optional;
import java.util.function.Function;

/** What a move asks of the usulan itself. */
public enum SyaratUsulan {
    /** Nothing. */
    TANPA_SYARAT(usulan -> Optional.empty()),
    /** At least one line. */
    BERISI(UsulanKosong::of),
    /** A verdict on each line, and the governor's coordination where it is awaited. */
    SIAP_PERTEK(usulan -> BelumDikoordinasikan.of(usulan).or(() -> BelumDinilai.of(usulan)));

    private final Function<Usulan, Optional<Halangan>> check;

    SyaratUsulan(Function<Usulan, Optional<Halangan>> check) {
        this.check = check;
    }

    Optional<Halangan> halangan(Usulan usulan) {
        return check.apply(usulan);
    }
}
