package id.asn.selection.peserta.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What selection reads of applicant's event {@code id.asn.applicant.pelamar.memenuhi-syarat.v1}. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PelamarMemenuhiSyarat(
        UUID lamaranId,
        String nomorPeserta,
        int tahun,
        String instansi,
        UUID formasiId,
        String jenisKebutuhan,
        String pendidikanKode,
        BigDecimal ipk,
        LocalDate tanggalLahir,
        String kelompokPelamar,
        Integer tahapPendaftaran,
        Boolean sertifikatPendidik) {}
