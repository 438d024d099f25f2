/**
 * Needs of the civil service from an agency's usulan to announced formasi, the national calendar and the ledger of seats.
 *
 * <p>Rooms, each knowing only those named before it: {@code langkah} (the grammar of every life cycle), {@code acuan},
 * {@code instansi}, {@code jabatan}, {@code pendidikan}, {@code periode}, {@code alokasi}, {@code neraca}, {@code usulan},
 * {@code formasi}, {@code katalog}, {@code pekerjaan}.
 */
package id.asn.formation;
