package id.asn.applicant.sanksi;

/** Whether a sanction binds. Its end comes by its years, without an act. */
public enum StatusSanksi {
    BERLAKU,
    DICABUT
}
