/**
 * The applicant service owns pelamar, lamaran, their documents and the administrative selection.
 *
 * <p>Rooms, and which they may use: {@code periode} (with the one clock) and {@code formasi}, local copies of
 * formation's truth, use nobody; {@code dokumen} uses {@code periode}, {@code meterai} these two; {@code notifikasi} uses
 * {@code periode}; {@code pelamar} uses {@code periode} and {@code notifikasi}; {@code lamaran} uses these six; {@code
 * verifikasi} uses all. {@code wiring} makes what needs configuration.
 */
package id.asn.applicant;
