/**
 * The applicant service owns pelamar, lamaran, their documents and the administrative selection.
 *
 * <p>Rooms, and which they may use: {@code periode} (with the one clock) and {@code formasi}, local copies of
 * formation's truth, and {@code dokumen} use nobody; {@code notifikasi} uses {@code periode}; {@code pelamar} uses
 * {@code periode} and {@code notifikasi}; {@code lamaran} uses these five; {@code verifikasi} uses all. {@code wiring}
 * makes what needs configuration.
 */
package id.asn.applicant;
