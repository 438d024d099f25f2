package id.asn.selection.hasil;

import java.util.Optional;

/**
 * Which result is wanted.
 *
 * @param mengikuti the announced SKD version that a final result follows; empty for SKD
 */
public record Permintaan(int tahun, String instansi, Tahap tahap, Optional<Hasil> mengikuti) {}
