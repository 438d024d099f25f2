package id.asn.applicant.meterai;

/**
 * Whether this installation can ask the maker of e-meterai.
 *
 * @param aktif its address is set
 */
public record PemeriksaanMeterai(boolean aktif) {

    /** The status of a stamp that is declared now. */
    public StatusMeterai first(JenisMeterai jenis) {
        return aktif && jenis == JenisMeterai.ELEKTRONIK ? StatusMeterai.MENUNGGU : StatusMeterai.DINYATAKAN;
    }
}
