package id.asn.selection.penerimaan.flow;

import id.asn.platform.identity.Actor;
import id.asn.platform.signature.DetachedJws;
import id.asn.platform.signature.UnreadableJws;
import id.asn.selection.penerimaan.Kiriman;
import id.asn.selection.penerimaan.KunciPengirim;
import id.asn.selection.penerimaan.Pekerjaan;
import id.asn.selection.penerimaan.TandaTangan;
import id.asn.selection.penerimaan.TandaTanganDitolak;
import id.asn.selection.penerimaan.store.KunciPengirimStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Verifies that a file is what the sending program made: by the key in force of that program, which the token names. */
@ApplicationScoped
class CheckTandaTangan {
    private final KunciPengirimStore keys;
    private final boolean mandatory;

    /**
     * Reads whether a file without a signature is refused.
     *
     * @param mandatory config {@code asn.penerimaan.tanda-tangan-wajib}
     */
    CheckTandaTangan(
            KunciPengirimStore keys, @ConfigProperty(name = "asn.penerimaan.tanda-tangan-wajib") boolean mandatory) {
        this.keys = keys;
        this.mandatory = mandatory;
    }

    /**
     * The signature, found good; none where none was given and none is asked for, as of a dry run.
     *
     * @throws TandaTanganDitolak saying what is wrong and what must be signed
     */
    Optional<TandaTangan> check(Pekerjaan job, Kiriman kiriman, Actor actor) {
        String naskah = TandaTangan.naskah(job.jenis(), job.tahun(), job.sha256());
        if (kiriman.jws() == null) {
            if (mandatory && !kiriman.ujiCoba()) {
                throw TandaTanganDitolak.missing(naskah);
            }
            return Optional.empty();
        }
        List<KunciPengirim> known = keys.of(actor.client());
        if (known.isEmpty()) {
            throw TandaTanganDitolak.withoutKey(actor.client());
        }
        KunciPengirim.Isi current = known.get(0).isi();
        if (!parse(kiriman.jws()).verifies(naskah, current.jwk())) {
            throw TandaTanganDitolak.noMatch(naskah, current.kid());
        }
        return Optional.of(new TandaTangan(current.kid(), kiriman.jws()));
    }

    private static DetachedJws parse(String jws) {
        try {
            return DetachedJws.parse(jws);
        } catch (UnreadableJws unreadable) {
            throw TandaTanganDitolak.unreadable();
        }
    }
}
