package id.asn.applicant.sanksi;

import jakarta.persistence.Embeddable;

/**
 * What an act on a sanction rests on.
 *
 * @param alasan why, in words without anything that identifies the person
 * @param nomorDokumen number of the document
 */
@Embeddable
public record Dasar(String alasan, String nomorDokumen) {}
