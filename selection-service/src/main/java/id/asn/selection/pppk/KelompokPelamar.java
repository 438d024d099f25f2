package id.asn.selection.pppk;

import id.asn.selection.peserta.FaktaPppk;

/** The group in which an applicant competes; which groups a kategori has, and in which order, is the year's rule. */
public enum KelompokPelamar {
    /** Priority by an earlier selection: passed without a seat. */
    PRIORITAS("R1"),
    /** Former honorary worker of category II. */
    EKS_THK2("R2"),
    /** Non-ASN recorded in the database of BKN. */
    PANGKALAN_DATA("R3"),
    /** Non-ASN recorded in the database of BKN who sat the second stage. */
    PANGKALAN_DATA_TAHAP_DUA("R3b"),
    /** Non-ASN outside that database, at work for two years or more. */
    AKTIF_DUA_TAHUN("R4"),
    /** Graduate of the teachers' professional education. */
    LULUSAN_PPG("R5");

    private final String kode;

    KelompokPelamar(String kode) {
        this.kode = kode;
    }

    /** The group of a participant by what applicant told; nobody is told of as priority. */
    public static KelompokPelamar of(FaktaPppk fakta) {
        return switch (fakta.golongan()) {
            case THK2 -> EKS_THK2;
            case PANGKALAN_BKN -> fakta.tahap() == 1 ? PANGKALAN_DATA : PANGKALAN_DATA_TAHAP_DUA;
            case DAPODIK, AKTIF -> AKTIF_DUA_TAHUN;
            case PPG -> LULUSAN_PPG;
        };
    }

    /** As the announcement of 2024 prints it; alone it says the group and no seat. */
    public String kode() {
        return kode;
    }
}
