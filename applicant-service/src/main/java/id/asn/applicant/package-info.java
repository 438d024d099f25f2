/**
 * The applicant service owns pelamar, lamaran, their documents and the administrative selection.
 *
 * <p>Rooms, and which they may use: {@code periode} (with the one clock) and {@code formasi}, local copies of
 * formation's truth, and {@code dokumen} use nobody; {@code notifikasi} uses {@code periode}; {@code pelamar} uses
 * {@code periode} and {@code notifikasi}; {@code akses}, who saw whom, uses {@code periode}; {@code lamaran} uses the
 * first five; {@code verifikasi}, {@code sanggah} and {@code hak}, the rights over one's own data, use all before them.
 * {@code wiring} makes what needs configuration.
 */
package id.asn.applicant;
