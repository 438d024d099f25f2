package id.asn.formation.neraca;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** An account has fewer seats than are to leave it. */
public final class SaldoTidakCukup extends Refusal {
    private static final long serialVersionUID = 1L;

    SaldoTidakCukup(Akun akun, long saldo, long jumlah) {
        super(Ground.STATE, "saldo-tidak-cukup");
        with("akun", akun.name());
        with("saldo", saldo);
        with("jumlah", jumlah);
    }
}
