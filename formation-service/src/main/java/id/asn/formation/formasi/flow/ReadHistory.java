package id.asn.formation.formasi.flow;

import id.asn.formation.formasi.Formasi;
import id.asn.formation.formasi.Peristiwa;
import id.asn.formation.formasi.Peristiwa.Sumber;
import id.asn.formation.formasi.store.KeputusanStore;
import id.asn.formation.formasi.store.PengumumanStore;
import id.asn.formation.langkah.Jejak;
import id.asn.formation.neraca.store.NeracaStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Gathers everything that ever happened to one line. */
@ApplicationScoped
public class ReadHistory {
    private final KeputusanStore decrees;
    private final PengumumanStore announced;
    private final NeracaStore neraca;

    ReadHistory(KeputusanStore decrees, PengumumanStore announced, NeracaStore neraca) {
        this.decrees = decrees;
        this.announced = announced;
        this.neraca = neraca;
    }

    /** Oldest first; what one act wrote in several records stands together. */
    public List<Peristiwa> of(Formasi formasi) {
        return Stream.of(
                        moves(
                                Sumber.USULAN,
                                formasi,
                                formasi.asal().usulan().posisi().jejak()),
                        moves(
                                Sumber.RINCIAN,
                                formasi,
                                formasi.rincian().posisi().jejak()),
                        decrees.of(formasi.rincian().id()).stream().map(Peristiwa::of),
                        announced.history(formasi.id()).stream(),
                        neraca.entries(formasi.id()).stream().map(Peristiwa::of))
                .flatMap(part -> part)
                .sorted(Comparator.comparing(Peristiwa::pada).thenComparing(Peristiwa::sumber))
                .toList();
    }

    /** An edit touches the one line that its reason names; every other move touches all of them. */
    private static Stream<Peristiwa> moves(Sumber sumber, Formasi formasi, List<Jejak> made) {
        return made.stream()
                .filter(move -> !move.tindakan().startsWith("UBAH")
                        || move.alasan().contains(formasi.id().toString()))
                .map(move -> Peristiwa.of(sumber, move));
    }
}
