package id.asn.launcher.signin;

import id.asn.launcher.Fault;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Who may sign in, by the word that stands in the claim {@code groups}; some act for one agency, others for the nation. */
public enum Role {
    OPD(true),
    BKPSDM(true),
    PPK(true),
    BKN(false),
    PANRB(false),
    MENKEU(false),
    KEMENDAGRI(false),
    PANSELNAS(false),
    PANITIA(true),
    PANSEL(true),
    PELAMAR(false),
    AUDITOR(false),
    LAYANAN(false);

    private final boolean ofAgency;

    Role(boolean ofAgency) {
        this.ofAgency = ofAgency;
    }

    /**
     * The role of that word.
     *
     * @throws Fault naming all of them, when there is none
     */
    public static Role of(String claim) {
        return Arrays.stream(values())
                .filter(role -> role.claim().equals(claim))
                .findFirst()
                .orElseThrow(() -> new Fault("There is no role \"" + claim + "\"; the roles are "
                        + Arrays.stream(values()).map(Role::claim).collect(Collectors.joining(", ")) + "."));
    }

    public String claim() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its token names an agency: the role then sees and does nothing outside that agency. */
    public boolean ofAgency() {
        return ofAgency;
    }
}
