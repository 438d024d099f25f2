/**
 * Needs of the civil service from an agency's real condition to announced formasi, the national calendar and the ledger of
 * seats.
 *
 * <p>Rooms, each knowing only those named before it: {@code langkah} (the grammar of every life cycle), {@code acuan} (what
 * was said of reference data, and from when), {@code wilayah}, {@code instansi}, {@code jabatan}, {@code pendidikan},
 * {@code periode}, {@code kebutuhan}, {@code pemerataan}, {@code alokasi}, {@code neraca}, {@code usulan},
 * {@code penetapan}, {@code formasi}, {@code katalog}, {@code portal}, {@code pekerjaan}, {@code laporan}.
 */
package id.asn.formation;
