package id.asn.applicant.kartu;

import java.util.UUID;

/** What a card's code says. */
public record IsiKode(JenisKartu jenis, UUID lamaranId) {}
