package id.asn.formation.usulan.kesiapan;

import java.util.List;

/**
 * Whether a usulan is ready to be signed, and everything that was found, in the order of the policy's rules.
 *
 * @param kebijakan the policy it was checked by
 */
public record Kesiapan(Kebijakan kebijakan, List<Temuan> temuan) {

    /** Checks by every rule of the year at once. */
    public static Kesiapan of(Bahan bahan) {
        List<Temuan> found = bahan.kebijakan().aturan().stream()
                .flatMap(aturan -> aturan.aturan().check(bahan, aturan).stream())
                .toList();
        return new Kesiapan(bahan.kebijakan(), found);
    }

    /** Findings that keep it from being submitted. */
    public List<Temuan> menghalangi() {
        return temuan.stream().filter(Temuan::menghalangi).toList();
    }

    /** Findings that are told only. */
    public List<Temuan> anjuran() {
        return temuan.stream().filter(found -> !found.menghalangi()).toList();
    }

    /** Whether nothing keeps it from being submitted. */
    public boolean siap() {
        return menghalangi().isEmpty();
    }

    /** Refuses what is not ready. */
    public void require() {
        if (!siap()) {
            throw new UsulanBelumSiap(menghalangi());
        }
    }
}
