package id.asn.formation.alokasi;

/** The seats that a signed national allocation leaves to one agency for one golongan; its decree may not allot more. */
public record BatasNasional(String instansi, Kuota kuota) {}
