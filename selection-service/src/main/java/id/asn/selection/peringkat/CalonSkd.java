package id.asn.selection.peringkat;

import id.asn.selection.skd.NilaiSkd;

/**
 * A participant of one formasi as SKD ranking sees them.
 *
 * @param hadir false when absent; then the points count for nothing
 */
public record CalonSkd(String nomorPeserta, boolean hadir, NilaiSkd nilai) {}
