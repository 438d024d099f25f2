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
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.EllipticCurve;
import java.util.List;
import java.util.Map;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/** Registers the key with which the PPK of an agency signs from now on. */
@ApplicationScoped
public class RegisterKey {
    private static final int RSA_BITS = 2048;
    private static final int EC_BITS = 256;
    private static final int CUBE = 3;

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
    public KunciPpk register(String kode, Map<String, Object> jwk, Pemegang holder, Act act) {
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

    private static Material material(Map<String, Object> given) {
        try {
            PublicKey key = PublicJsonWebKey.Factory.newPublicJwk(given).getPublicKey();
            if (!supported(key)) {
                throw KunciTidakSah.unsupported();
            }
            JsonWebKey jwk = JsonWebKey.Factory.newJwk(key);
            jwk.setKeyId(jwk.calculateBase64urlEncodedThumbprint("SHA-256"));
            return new Material(jwk.getKeyId(), jwk.toJson(OutputControlLevel.PUBLIC_ONLY));
        } catch (JoseException | IllegalArgumentException unreadable) {
            throw KunciTidakSah.unsupported();
        }
    }

    private static boolean supported(PublicKey key) {
        if (key instanceof RSAPublicKey rsa) {
            return rsa.getModulus().bitLength() >= RSA_BITS;
        }
        return key instanceof ECPublicKey ec && ec.getParams().getOrder().bitLength() == EC_BITS && onCurve(ec);
    }

    /** With a point off the curve anybody could sign. */
    private static boolean onCurve(ECPublicKey key) {
        EllipticCurve curve = key.getParams().getCurve();
        BigInteger p = ((ECFieldFp) curve.getField()).getP();
        BigInteger x = key.getW().getAffineX();
        BigInteger y = key.getW().getAffineY();
        BigInteger right = x.pow(CUBE).add(curve.getA().multiply(x)).add(curve.getB());
        return y.pow(2).mod(p).equals(right.mod(p)) && x.compareTo(p) < 0 && y.compareTo(p) < 0;
    }
}
