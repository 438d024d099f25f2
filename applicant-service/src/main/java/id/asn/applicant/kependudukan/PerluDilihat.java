package id.asn.applicant.kependudukan;

import id.asn.applicant.pelamar.PemeriksaanNik;
import java.util.UUID;

/**
 * A check for a person to look at, told by the key of the account and without anything that names its owner.
 *
 * @param urut place in the order of the answers, key of the pages
 */
public record PerluDilihat(long urut, UUID pelamar, PemeriksaanNik pemeriksaan) {}
