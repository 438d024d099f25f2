package id.asn.formation.kebutuhan;

import id.asn.formation.jabatan.Jenjang;
import java.util.Map;

/**
 * One position of one unit on the map.
 *
 * @param jenjang null when the level is not known
 * @param kebutuhan people needed; null where no analysis establishes the need
 * @param pegawai staff of each kind, zero or more
 */
public record BarisPeta(
        String jabatan, String nama, Jenjang jenjang, Integer kebutuhan, Map<JenisPegawai, Long> pegawai) {

    /** Who fill the position. */
    public long bezetting() {
        return JenisPegawai.pengisi().stream().mapToLong(pegawai::get).sum();
    }

    /** Need less staff: above zero vacant, below zero surplus; null where the need is not known. */
    public Long selisih() {
        return kebutuhan == null ? null : kebutuhan - bezetting();
    }

    /** Vacancies; null where the need is not known. */
    public Long lowong() {
        return kebutuhan == null ? null : Math.max(0, selisih());
    }

    /** Surplus; null where the need is not known. */
    public Long kelebihan() {
        return kebutuhan == null ? null : Math.max(0, -selisih());
    }
}
