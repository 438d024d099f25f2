package id.asn.formation.kebutuhan;

/**
 * One position in one unit, where its need is established by a workload analysis.
 *
 * @param kecamatan null when the unit serves more than one
 * @param rumpun the family within which staff replace one another; the position's own code when it stands alone
 * @param kebutuhan people needed, zero or more
 * @param bezetting people who fill the position, zero or more (see {@link JenisPegawai})
 */
public record PosisiJabatan(
        String unitKode, String kecamatan, String jabatanKode, String rumpun, int kebutuhan, int bezetting) {}
