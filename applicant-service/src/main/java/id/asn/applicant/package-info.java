/**
 * The applicant service owns pelamar, lamaran, their documents and the administrative selection.
 *
 * <p>Rooms, and which they may use: {@code periode} (with the one clock) and {@code formasi}, local copies of
 * formation's truth, use nobody; {@code dokumen} uses {@code periode}, {@code meterai} these two; {@code notifikasi} and
 * {@code akses}, who saw whom, use {@code periode}; {@code pelamar} uses {@code periode} and {@code notifikasi}; {@code
 * sanksi} uses {@code periode} and {@code pelamar}; {@code lamaran} uses all of these but {@code akses}; {@code
 * verifikasi}, {@code sanggah} and {@code hak}, the rights over one's own data, use all before them; {@code statistik} uses
 * nobody: triggers of the database tell it what moved; {@code kartu} uses {@code lamaran} and what {@code lamaran} uses.
 * {@code wiring} makes what needs configuration.
 */
package id.asn.applicant;
