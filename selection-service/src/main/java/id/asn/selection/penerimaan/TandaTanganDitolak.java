package id.asn.selection.penerimaan;

import id.asn.platform.problem.Finding;
import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;
import java.util.List;

/** A file whose signature is missing, or is not the sender's over this file; nothing of it is kept. */
public final class TandaTanganDitolak extends Refusal {
    private static final long serialVersionUID = 1L;
    private static final String AT = "X-JWS-Signature";

    private TandaTanganDitolak(Finding finding) {
        super(Ground.RULE, "tanda-tangan-ditolak");
        because(List.of(finding));
    }

    /** None was given, and this installation asks for one. */
    public static TandaTanganDitolak missing(String naskah) {
        return new TandaTanganDitolak(Finding.of(AT, "tanda-tangan-wajib").with("naskah", naskah));
    }

    /** The sender has no key to verify it with. */
    public static TandaTanganDitolak withoutKey(String klien) {
        return new TandaTanganDitolak(Finding.of(AT, "kunci-belum-terdaftar").with("klien", klien));
    }

    /** It is no compact JWS without payload, or not by ES256 or PS256. */
    public static TandaTanganDitolak unreadable() {
        return new TandaTanganDitolak(Finding.of(AT, "jws-tidak-terbaca"));
    }

    /** The key in force did not sign this. */
    public static TandaTanganDitolak noMatch(String naskah, String kid) {
        return new TandaTanganDitolak(Finding.of(AT, "tanda-tangan-tidak-cocok")
                .with("naskah", naskah)
                .with("kid_terdaftar", kid));
    }
}
