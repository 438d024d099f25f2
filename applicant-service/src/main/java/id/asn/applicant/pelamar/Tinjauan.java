package id.asn.applicant.pelamar;

import java.time.Instant;

/**
 * An official looked at a check that did not confirm the account.
 *
 * @param catatan what the person reads beside the outcome
 * @param oleh the official; never told to the person
 */
public record Tinjauan(PutusanTinjauan putusan, String catatan, String oleh, Instant pada) {}
