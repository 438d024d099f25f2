package id.asn.formation.neraca;

import java.util.List;

/**
 * What an audit of the whole ledger found.
 *
 * @param seimbang every balance is what its entries say, and all of them together are zero
 * @param rekening lines with books
 * @param entri movements posted
 */
public record Pemeriksaan(boolean seimbang, long rekening, long entri, List<Selisih> selisih) {}
