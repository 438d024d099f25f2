package id.asn.applicant.notifikasi;

import java.util.Optional;
import java.util.UUID;

/** Where the mail of a pelamar goes. Asked when a mail leaves, so that the address stands in no message. */
@FunctionalInterface
public interface AlamatSurel {
    /** The address that the person left; empty when there is none or it was erased. */
    Optional<String> of(UUID pelamarId);
}
