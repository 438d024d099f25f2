package id.asn.applicant.dokumen;

/**
 * What an installation asks of scans.
 *
 * @param aktif a scanner is set up
 * @param ajukanBelumDipindai a lamaran is submitted though scans are awaited: a scanner that is late must not make people
 *     miss their closing time
 * @param bacaBelumDipindai the committee reads files whose scan is awaited
 */
public record KebijakanPindai(boolean aktif, boolean ajukanBelumDipindai, boolean bacaBelumDipindai) {

    /** The status of a file that has just come in. */
    public StatusPindai first() {
        return aktif ? StatusPindai.MENUNGGU_PINDAI : StatusPindai.TIDAK_DIPINDAI;
    }

    /** True when a lamaran with such a file may be submitted. */
    public boolean mayBeSubmitted(StatusPindai status) {
        return status != StatusPindai.KARANTINA && (ajukanBelumDipindai || !status.awaited());
    }

    /** Refuses that the owner reads a file in which something was found. */
    public void requireReadable(Dokumen document) {
        if (document.pemindaian().pindaiStatus() == StatusPindai.KARANTINA) {
            throw new DokumenDikarantina(document);
        }
    }

    /** Refuses that the committee reads what the owner may not, or what is not scanned yet. */
    public void requireSafe(Dokumen document) {
        requireReadable(document);
        if (document.pemindaian().pindaiStatus().awaited() && !bacaBelumDipindai) {
            throw new DokumenBelumDipindai(document);
        }
    }
}
