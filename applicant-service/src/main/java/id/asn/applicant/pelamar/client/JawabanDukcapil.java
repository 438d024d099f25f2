package id.asn.applicant.pelamar.client;

import java.util.List;

/**
 * What the registry answers.
 *
 * @param ditemukan false when it does not know the NIK
 * @param berbeda names of the elements that differ; empty when all agree
 */
public record JawabanDukcapil(boolean ditemukan, List<String> berbeda) {}
