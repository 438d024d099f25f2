package id.asn.applicant.pelamar;

/** Level of the education that the pelamar applies with. */
public enum Jenjang {
    // spotless:off
    //          at least S-1, a diploma IV not counted: the condition of the cumlaude seats
    SD         (false),
    SLTP       (false),
    SLTA       (false),
    D1         (false),
    D2         (false),
    D3         (false),
    D4         (false),
    S1         (true),
    PROFESI    (true),
    S2         (true),
    SPESIALIS  (true),
    S3         (true);
    // spotless:on

    private final boolean sarjana;

    Jenjang(boolean sarjana) {
        this.sarjana = sarjana;
    }

    /** True from S-1 upwards; D-IV is not. */
    public boolean sarjana() {
        return sarjana;
    }
}
