package id.asn.applicant.formasi;

/**
 * What a reader of the catalogue wants to see; null means all.
 *
 * @param pendidikan code of a qualification that the formasi must accept
 * @param q part of the jabatan's name, any case
 */
public record Saringan(
        Integer tahun,
        String instansi,
        JenisPengadaan jenisPengadaan,
        JenisKebutuhan jenisKebutuhan,
        String pendidikan,
        String q) {

    /** The same from the words that a reader uses; each null or a word of its list. */
    public static Saringan of(
            Integer tahun, String instansi, String jenisPengadaan, String jenisKebutuhan, String pendidikan, String q) {
        return new Saringan(
                tahun,
                instansi,
                jenisPengadaan == null ? null : JenisPengadaan.valueOf(jenisPengadaan),
                jenisKebutuhan == null ? null : JenisKebutuhan.valueOf(jenisKebutuhan),
                pendidikan,
                q);
    }
}
