package id.asn.formation.usulan;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** There is nothing here for the governor to coordinate: nothing is signed, or what is signed was coordinated already. */
public final class KoordinasiTidakTerbuka extends Refusal {
    private static final long serialVersionUID = 1L;
    static final String DASAR = "PP 11/2017 jo. PP 17/2020 ps. 5-15";

    private KoordinasiTidakTerbuka(UsulanStatus status, Koordinasi koordinasi) {
        super(Ground.STATE, "koordinasi-tidak-terbuka");
        with("status_kini", status);
        with("koordinasi", koordinasi);
        citing(DASAR);
    }

    /** What it comes to when the governor acts now. */
    static Koordinasi check(UsulanStatus status, Koordinasi koordinasi) {
        if (status != UsulanStatus.DIUSULKAN || koordinasi == null || !koordinasi.terbuka()) {
            throw new KoordinasiTidakTerbuka(status, koordinasi);
        }
        return Koordinasi.SELESAI;
    }
}
