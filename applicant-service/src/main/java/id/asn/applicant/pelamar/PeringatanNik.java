package id.asn.applicant.pelamar;

/** Differences between the NIK and the declared facts: for manual check, never a refusal. */
public enum PeringatanNik {
    TANGGAL_LAHIR_BERBEDA("tanggal-lahir-berbeda", "Tanggal lahir berbeda dengan tanggal lahir di dalam NIK."),
    JENIS_KELAMIN_BERBEDA("jenis-kelamin-berbeda", "Jenis kelamin berbeda dengan yang tersirat di dalam NIK.");

    private final String kode;
    private final String pesan;

    PeringatanNik(String kode, String pesan) {
        this.kode = kode;
        this.pesan = pesan;
    }

    /** Stable code. */
    public String kode() {
        return kode;
    }

    /** What the pelamar reads. */
    public String pesan() {
        return pesan;
    }
}
