package id.asn.selection.peserta;

/**
 * Of what kind the jabatan and the agency of a formasi are.
 *
 * @param kategori kind of the jabatan
 * @param jenisInstansi where the agency belongs
 */
public record Lingkup(Kategori kategori, JenisInstansi jenisInstansi) {}
