package id.asn.selection.penerimaan.flow;

import id.asn.platform.http.Precondition;
import id.asn.platform.identity.Actor;
import id.asn.platform.signature.PublicJwk;
import id.asn.platform.signature.SigningKey;
import id.asn.platform.signature.UnsupportedKey;
import id.asn.selection.penerimaan.KunciPengirim;
import id.asn.selection.penerimaan.KunciTidakSah;
import id.asn.selection.penerimaan.NomorKunci;
import id.asn.selection.penerimaan.store.KunciPengirimStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Registers the key with which a program signs the scores it sends from now on. */
@ApplicationScoped
public class RegisterKunci {
    private final KunciPengirimStore keys;
    private final Precondition precondition;
    private final Clock clock;

    RegisterKunci(KunciPengirimStore keys, Precondition precondition, Clock clock) {
        this.keys = keys;
        this.precondition = precondition;
        this.clock = clock;
    }

    /** A key as sent, with its holder. */
    public record Permintaan(PublicJwk jwk, String pemegang, String dasar) {}

    /** Registers the key; the same key again changes nothing. */
    public void register(String klien, Permintaan asked, Actor actor) {
        List<KunciPengirim> there = keys.of(klien);
        if (!there.isEmpty()) {
            precondition.require(there.get(0).nomor().versi());
        }
        SigningKey key = key(asked.jwk());
        for (KunciPengirim known : there) {
            if (known.isi().kid().equals(key.kid())) {
                if (known == there.get(0)) {
                    return;
                }
                throw KunciTidakSah.replaced(key.kid());
            }
        }
        keys.persistAndFlush(new KunciPengirim(
                new NomorKunci(klien, there.size() + 1),
                new KunciPengirim.Isi(key.kid(), key.jwk(), asked.pemegang(), asked.dasar()),
                actor,
                clock.instant()));
    }

    private static SigningKey key(PublicJwk jwk) {
        try {
            return SigningKey.of(jwk);
        } catch (UnsupportedKey unsupported) {
            throw KunciTidakSah.unsupported();
        }
    }
}
