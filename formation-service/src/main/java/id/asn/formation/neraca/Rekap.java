package id.asn.formation.neraca;

import java.util.List;
import java.util.Map;

/**
 * The ledger summed up.
 *
 * @param kelompok one for each combination that has books
 * @param jumlah all of them together, from the same reading
 */
public record Rekap(List<Kelompok> kelompok, Kelompok jumlah) {

    /**
     * Lines that are alike in the axes asked for.
     *
     * @param nilai what they are alike in; an axis without a value is absent
     * @param rekening how many lines there are
     */
    public record Kelompok(Map<Sumbu, String> nilai, long rekening, Saldo saldo) {}
}
