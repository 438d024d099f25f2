package id.asn.formation.neraca;

import id.asn.formation.alokasi.Golongan;

/** Balances of all lines of one golongan together. */
public record SaldoGolongan(Golongan golongan, Saldo saldo) {}
