package id.asn.applicant.pelamar;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The fields that lie in the vault, all of one person under that person's key. */
public enum Bidang {
    /** Sealed before other fields were, and bound to the person alone; the others are bound to person and field. */
    NIK,
    KK,
    SUREL,
    TELEPON,
    ALAMAT,
    KTP_KABUPATEN;

    byte[] bond(UUID pelamar) {
        String name = this == NIK ? pelamar.toString() : pelamar + "/" + name();
        return name.getBytes(StandardCharsets.UTF_8);
    }
}
