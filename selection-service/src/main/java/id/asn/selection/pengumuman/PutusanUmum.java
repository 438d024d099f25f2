package id.asn.selection.pengumuman;

import id.asn.selection.hasil.Tahap;
import java.time.Instant;
import java.util.UUID;

/**
 * What a result in force says of a number.
 *
 * @param kode result code, which means something only with the stage and the year
 * @param peringkat place in the formasi, or null when there is none
 */
public record PutusanUmum(
        UUID hasilId,
        int tahun,
        String instansi,
        Tahap tahap,
        UUID formasiId,
        String kode,
        Integer peringkat,
        Instant diumumkanPada) {}
