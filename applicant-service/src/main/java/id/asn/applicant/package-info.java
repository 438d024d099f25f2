/**
 * The applicant service owns pelamar, lamaran, their documents and the administrative selection.
 *
 * <p>Rooms, and which they may use: {@code periode} (with the one clock) and {@code formasi}, local copies of
 * formation's truth, use nobody; {@code notifikasi}, {@code akses}, who saw whom, and {@code antrean}, the waiting room,
 * use {@code periode}; {@code dokumen} uses {@code periode} and {@code akses}, {@code meterai} uses {@code periode} and
 * {@code dokumen}; {@code pelamar} uses {@code periode}, {@code antrean} and {@code notifikasi};
 * {@code kependudukan}, what the civil registry did not confirm, uses {@code periode}, {@code notifikasi}, {@code akses}
 * and {@code pelamar}; {@code sanksi} uses {@code periode}, {@code akses} and {@code pelamar}; {@code lamaran} uses all
 * of these; {@code verifikasi}, {@code sanggah} and {@code hak}, the rights over one's own data, use all before them; {@code kartu} uses {@code lamaran} and
 * what {@code lamaran} uses; {@code statistik} uses nobody: triggers of the database tell it what moved. {@code wiring}
 * makes what needs configuration.
 */
package id.asn.applicant;
