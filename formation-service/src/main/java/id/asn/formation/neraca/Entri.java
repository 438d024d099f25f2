package id.asn.formation.neraca;

import java.time.Instant;

/**
 * A posted movement of one line.
 *
 * @param nomor order of posting over the whole ledger
 */
public record Entri(long nomor, Akun dari, Akun ke, int jumlah, Sebab sebab, String rujukan, Instant pada) {}
