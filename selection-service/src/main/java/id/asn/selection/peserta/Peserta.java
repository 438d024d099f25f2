package id.asn.selection.peserta;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A person who passed the administrative selection and may sit the tests. The facts are frozen when they arrive: the first
 * message counts, and what an applicant changes later changes no result.
 *
 * @param nomorPeserta participant number, an opaque text
 * @param tahun budget year
 * @param instansi code of the agency
 * @param formasiId the formasi competed for
 * @param fakta what ranking and reading need to know of the person
 */
public record Peserta(String nomorPeserta, int tahun, String instansi, UUID formasiId, Fakta fakta) {

    /**
     * Facts of the person.
     *
     * @param kebutuhan jenis kebutuhan applied under
     * @param pendidikanKode code of the qualification
     * @param ipk IPK of the degree, or the mean mark of the school diploma
     * @param tanggalLahir date of birth, the last step of the final order
     * @param pppk facts that only PPPK asks for; null for CPNS, and where they were not told
     */
    public record Fakta(
            JenisKebutuhan kebutuhan, String pendidikanKode, BigDecimal ipk, LocalDate tanggalLahir, FaktaPppk pppk) {}
}
