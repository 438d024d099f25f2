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
        String q) {}
