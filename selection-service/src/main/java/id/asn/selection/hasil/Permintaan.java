package id.asn.selection.hasil;

import java.util.Optional;

/**
 * Which result is wanted.
 *
 * @param mengikuti the announced version that a result of a later stage follows; empty for SKD
 */
public record Permintaan(int tahun, String instansi, Tahap tahap, Optional<Hasil> mengikuti) {}
