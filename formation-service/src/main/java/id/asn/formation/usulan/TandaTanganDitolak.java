package id.asn.formation.usulan;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.List;

/** A signature that is none over what is to be signed, and what is different about it. */
public final class TandaTanganDitolak extends Refusal {
    private static final long serialVersionUID = 1L;
    private static final String AT = "/jws";

    private TandaTanganDitolak(Finding finding) {
        super(Ground.RULE, "tanda-tangan-ditolak");
        because(List.of(finding));
    }

    /** None was given, and this installation asks for one. */
    public static TandaTanganDitolak missing() {
        return new TandaTanganDitolak(Finding.of(AT, "tanda-tangan-wajib"));
    }

    /** The agency has no key to verify it with. */
    public static TandaTanganDitolak withoutKey(String instansi) {
        return new TandaTanganDitolak(Finding.of(AT, "kunci-belum-terdaftar").with("instansi", instansi));
    }

    /** It is no compact JWS, or not by ES256 or PS256. */
    public static TandaTanganDitolak unreadable() {
        return new TandaTanganDitolak(Finding.of(AT, "jws-tidak-terbaca"));
    }

    /** Another key than the registered one made it. */
    public static TandaTanganDitolak otherKey(String made, String registered) {
        return new TandaTanganDitolak(
                Finding.of(AT, "kunci-lain").with("kid", made).with("kid_terdaftar", registered));
    }

    /** The right key signed something else. */
    public static TandaTanganDitolak otherContent(String signed, String now) {
        return new TandaTanganDitolak(
                Finding.of(AT, "isi-lain").with("sha256", signed).with("sha256_sekarang", now));
    }

    /** It fits neither the content nor any key of the agency. */
    public static TandaTanganDitolak noMatch(String now, String registered) {
        return new TandaTanganDitolak(Finding.of(AT, "tanda-tangan-tidak-cocok")
                .with("sha256_sekarang", now)
                .with("kid_terdaftar", registered));
    }
}
