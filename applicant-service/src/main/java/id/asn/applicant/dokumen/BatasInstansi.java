package id.asn.applicant.dokumen;

import java.util.Set;

/**
 * What an installation knows of agencies that set a size for themselves.
 *
 * <p>Not settled: one source says that an agency may take a surat pernyataan of 1,000 KB, and no agency's announcement was
 * read that does. The default is therefore that none has; a larger size refuses nobody.
 *
 * @param pernyataan codes of the agencies that take 1,000 KB
 */
public record BatasInstansi(Set<String> pernyataan) {

    /** What is asked of this kind by that agency in the year. */
    public KetentuanDokumen asked(int tahun, JenisDokumen jenis, String instansi) {
        return TabelDokumen.of(tahun).of(jenis, instansi, pernyataan);
    }
}
