package id.asn.applicant.notifikasi;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a message to a pelamar is about; its words stand in the bundle {@code pesan/pesan}. */
public enum JenisPesan {
    /** The lamaran was submitted: {@code nomor_pendaftaran}, {@code diajukan_pada}. */
    LAMARAN_DITERIMA,
    /** A draft stands and registration closes soon: {@code tutup}. */
    DRAF_MENJELANG_TUTUP,
    /** Registration closes later than announced: {@code tutup}, {@code alasan}. */
    TENGGAT_DIPERPANJANG,
    /** MS or TMS was announced; the outcome itself is read in the account only: {@code nomor_pendaftaran}. */
    HASIL_ADMINISTRASI,
    /** A sanggah arrived in time: {@code nomor_pendaftaran}. */
    SANGGAH_DITERIMA,
    /** The agency answered the sanggah: {@code nomor_pendaftaran}. */
    SANGGAH_DIJAWAB,
    /** Dukcapil's answer and the account do not tell the same; a person should look. */
    DUKCAPIL_PERLU_DILIHAT,
    /** An official looked at it; the outcome itself is read in the account only. */
    DUKCAPIL_DITINJAU;

    /** What is of no use any more to who has submitted. */
    public static final Set<JenisPesan> BAGI_DRAF =
            Collections.unmodifiableSet(EnumSet.of(DRAF_MENJELANG_TUTUP, TENGGAT_DIPERPANJANG));
}
