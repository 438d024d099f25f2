package id.asn.formation.neraca;

import java.util.UUID;

/** A balance that is not what its entries say. */
public record Selisih(UUID formasiId, Akun akun, long saldo, long menurutEntri) {}
