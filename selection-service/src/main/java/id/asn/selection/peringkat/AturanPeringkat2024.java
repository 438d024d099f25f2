package id.asn.selection.peringkat;

import static id.asn.selection.peringkat.KunciAkhir.AKHIR;
import static id.asn.selection.peringkat.KunciAkhir.IPK;
import static id.asn.selection.peringkat.KunciAkhir.USIA;
import static id.asn.selection.peringkat.KunciSkd.TIU;
import static id.asn.selection.peringkat.KunciSkd.TKP;
import static id.asn.selection.peringkat.KunciSkd.TOTAL;
import static id.asn.selection.peringkat.KunciSkd.TWK;

import id.asn.selection.peringkat.AturanPeringkat.Kelipatan;
import id.asn.selection.peringkat.AturanPeringkat.UrutanAkhir;
import id.asn.selection.peringkat.AturanPeringkat.UrutanSkd;
import java.math.BigDecimal;
import java.util.List;

/**
 * Ranking of CPNS 2024. The weights stand in article 45 (3); the two roundings are those of the published results. The
 * instrument and article of the limit and of the two tie orders are not named in the sources read, and none is made up.
 */
final class AturanPeringkat2024 {
    private static final String INTEGRASI = "PermenPANRB 6/2024 pasal 45 ayat (3)";
    private static final String URUTAN =
            "Ketentuan peringkat CPNS 2024 (instrumen dan pasal tidak disebut sumber yang dibaca)";

    // spotless:off
    static final AturanPeringkat TABLE = new AturanPeringkat(
            2024,
            new Kelipatan(3, URUTAN),
            new UrutanSkd(List.of(TOTAL, TKP, TIU, TWK), URUTAN),
            //                  pembagi                bobot SKD               bobot SKB
            new AturanIntegrasi(new BigDecimal("5.5"), new BigDecimal("0.40"), new BigDecimal("0.60"), INTEGRASI),
            new UrutanAkhir(
                    List.of(AKHIR, KunciAkhir.TOTAL, KunciAkhir.TKP, KunciAkhir.TIU, KunciAkhir.TWK, IPK, USIA),
                    URUTAN));
    // spotless:on

    private AturanPeringkat2024() {}
}
