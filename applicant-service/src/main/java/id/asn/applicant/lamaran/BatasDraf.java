package id.asn.applicant.lamaran;

/**
 * How much one person may keep in hand before anything is submitted. The house's choice: no text that was read states it, and
 * who needs more than this is no person who applies.
 *
 * @param draf drafts of one year
 * @param perubahan changes of one draft, uploads among them
 */
public record BatasDraf(int draf, int perubahan) {

    /** Refuses one draft more. */
    public void requireRoom(long drafts) {
        if (drafts >= draf) {
            throw new DrafTerlaluBanyak(draf);
        }
    }

    /** Refuses one change more of this draft. */
    public void requireRoom(SasaranUnggah draft) {
        if (draft.perubahan() >= perubahan) {
            throw new PerubahanTerlaluBanyak(draft.id(), perubahan);
        }
    }
}
