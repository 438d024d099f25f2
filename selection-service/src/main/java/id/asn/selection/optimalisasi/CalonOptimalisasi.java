package id.asn.selection.optimalisasi;

import id.asn.selection.peringkat.CalonAkhir;

/**
 * A participant of the final stage as optimalisasi sees them.
 *
 * @param pendidikan code of the qualification they applied with
 */
public record CalonOptimalisasi(CalonAkhir calon, String pendidikan) {}
