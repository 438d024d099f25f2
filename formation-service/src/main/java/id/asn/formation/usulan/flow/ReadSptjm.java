package id.asn.formation.usulan.flow;

import id.asn.formation.instansi.Lingkup;
import id.asn.formation.usulan.IsiUsulan;
import id.asn.formation.usulan.KunciPpk;
import id.asn.formation.usulan.Naskah;
import id.asn.formation.usulan.Usulan;
import id.asn.formation.usulan.VersiUsulan;
import id.asn.formation.usulan.store.KunciStore;
import id.asn.formation.usulan.store.UsulanStore;
import id.asn.formation.usulan.store.VersiStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The SPTJM as it was signed, or as it would be signed now. */
@ApplicationScoped
public class ReadSptjm {
    private final UsulanStore usulan;
    private final VersiStore versi;
    private final KunciStore keys;

    ReadSptjm(UsulanStore usulan, VersiStore versi, KunciStore keys) {
        this.usulan = usulan;
        this.versi = versi;
        this.keys = keys;
    }

    /** The text in force: what was signed last, or, after any change since, what awaits a signature. */
    public Sptjm read(UUID id, Lingkup lingkup) {
        Usulan found = usulan.get(id, lingkup);
        List<VersiUsulan> signed = versi.of(id);
        Optional<String> kid = keys.of(found.instansi()).stream()
                .findFirst()
                .map(KunciPpk::material)
                .map(KunciPpk.Material::kid);
        if (found.posisi().status().ditandatangani() && !signed.isEmpty()) {
            VersiUsulan last = signed.get(signed.size() - 1);
            return new Sptjm(found, last.nomor().nomor(), last.naskah(), Optional.of(last), kid);
        }
        int next = signed.size() + 1;
        return new Sptjm(found, next, IsiUsulan.of(found, next), Optional.empty(), kid);
    }

    /**
     * What is or was to be signed.
     *
     * @param tertandatangan empty while a signature is awaited
     * @param kid the registered key, where there is one
     */
    public record Sptjm(
            Usulan usulan, int versi, Naskah naskah, Optional<VersiUsulan> tertandatangan, Optional<String> kid) {}
}
