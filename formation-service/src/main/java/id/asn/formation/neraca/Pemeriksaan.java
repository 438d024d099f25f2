package id.asn.formation.neraca;

import java.util.List;

/**
 * What an audit of the whole ledger found.
 *
 * @param seimbang every balance is what its entries say, all of them together are zero, and so says every roll-up
 * @param rekening lines with books
 * @param entri movements posted
 * @param rekap each way to sum the balances up, beside the entries
 */
public record Pemeriksaan(boolean seimbang, long rekening, long entri, List<Selisih> selisih, List<Cocokan> rekap) {

    /**
     * The balances summed up along one axis.
     *
     * @param kelompok how many groups there are
     * @param seimbang the groups together are, in every account, what all entries together say
     */
    public record Cocokan(Sumbu per, int kelompok, boolean seimbang) {}
}
