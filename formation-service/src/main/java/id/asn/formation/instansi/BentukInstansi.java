package id.asn.formation.instansi;

/** The form of an agency, as the national list has it. */
public enum BentukInstansi {
    /** Ministry. */
    KEMENT(JenisInstansi.PUSAT),
    /** Coordinating ministry. */
    KO(JenisInstansi.PUSAT),
    /** Central body outside the ministries. */
    LPNK(JenisInstansi.PUSAT),
    /** Secretariat of an independent state body. */
    LNS(JenisInstansi.PUSAT),
    /** Province. */
    PROV(JenisInstansi.DAERAH),
    /** Kabupaten. */
    KAB(JenisInstansi.DAERAH),
    /** Kota. */
    KOT(JenisInstansi.DAERAH);

    private final JenisInstansi jenis;

    BentukInstansi(JenisInstansi jenis) {
        this.jenis = jenis;
    }

    /** Central or regional. */
    public JenisInstansi jenis() {
        return jenis;
    }
}
