package id.asn.applicant.kartu;

import java.time.LocalDate;

/**
 * The person as stated in what was submitted; a later correction of the account does not change a card.
 *
 * @param jenisKelamin as the contract spells it
 * @param pendidikan BKN's code and, where the formasi names it, the name
 * @param ipk grade point average, two decimals
 */
public record Identitas(String nama, LocalDate tanggalLahir, String jenisKelamin, String pendidikan, String ipk) {}
