package id.asn.formation.portal;

/**
 * One row of the list, in the portal's names.
 *
 * @param disable 1 when open to persons with a disability, else 0
 * @param gajiMin whole rupiah, as text
 */
public record BarisPortal(
        String formasiId,
        String insNm,
        String jpNama,
        String formasiNm,
        String jabatanNm,
        String lokasiNm,
        int jumlahFormasi,
        int disable,
        String gajiMin,
        String gajiMax,
        int jumlahMs) {}
