package id.asn.formation.usulan.flow;

import id.asn.formation.instansi.store.InstansiStore;
import id.asn.formation.langkah.Act;
import id.asn.formation.usulan.KunciPpk;
import id.asn.formation.usulan.KunciPpk.Material;
import id.asn.formation.usulan.KunciPpk.Pemegang;
import id.asn.formation.usulan.KunciTidakSah;
import id.asn.formation.usulan.NomorKunci;
import id.asn.formation.usulan.store.KunciStore;
import id.asn.platform.http.Precondition;
import id.asn.platform.signature.PublicJwk;
import id.asn.platform.signature.SigningKey;
import id.asn.platform.signature.UnsupportedKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Registers the key with which the PPK of an agency signs from now on. */
@ApplicationScoped
public class RegisterKey {
    private final InstansiStore instansi;
    private final KunciStore keys;
    private final Precondition precondition;

    RegisterKey(InstansiStore instansi, KunciStore keys, Precondition precondition) {
        this.instansi = instansi;
        this.keys = keys;
        this.precondition = precondition;
    }

    /**
     * The key in force; the same key again changes nothing.
     *
     * @param jwk public members of the key (RFC 7517)
     */
    public KunciPpk register(String kode, PublicJwk jwk, Pemegang holder, Act act) {
        instansi.get(kode);
        List<KunciPpk> there = keys.of(kode);
        if (!there.isEmpty()) {
            precondition.require(there.get(0).nomor().versi());
        }
        Material material = material(jwk);
        for (KunciPpk known : there) {
            if (known.material().kid().equals(material.kid())) {
                if (known == there.get(0)) {
                    return known;
                }
                throw KunciTidakSah.replaced(material.kid());
            }
        }
        return keys.saved(new KunciPpk(new NomorKunci(kode, there.size() + 1), material, holder, act));
    }

    private static Material material(PublicJwk given) {
        try {
            SigningKey key = SigningKey.of(given);
            return new Material(key.kid(), key.jwk());
        } catch (UnsupportedKey unsupported) {
            throw KunciTidakSah.unsupported();
        }
    }
}
