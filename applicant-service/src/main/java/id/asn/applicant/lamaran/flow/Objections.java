package id.asn.applicant.lamaran.flow;

import java.util.Optional;
import java.util.UUID;

/** What is known here of objections to a verdict; the room that takes them in answers. */
public interface Objections {

    /** The person's lamaran of the year that is objected to, as long as the outcome is not told. */
    Optional<UUID> open(UUID pelamar, int tahun);
}
