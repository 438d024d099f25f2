package id.asn.selection.pppk;

/** Why a teacher gets points added in teknis. */
public enum AlasanAfirmasi {
    /** A teaching certificate that is linear to the post. */
    SERTIFIKAT_PENDIDIK_LINEAR,
    /** Older than 35 and at work for three years or more. */
    USIA_DI_ATAS_35_AKTIF_3_TAHUN,
    /** Disability. */
    DISABILITAS,
    /** Former honorary worker of category II, at work for three years or more. */
    EKS_THK2_AKTIF_3_TAHUN
}
