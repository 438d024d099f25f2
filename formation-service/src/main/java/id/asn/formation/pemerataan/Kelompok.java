package id.asn.formation.pemerataan;

/**
 * The places of one kecamatan, unit or rumpun together.
 *
 * @param kode code of the unit or rumpun, or what tells the kecamatan apart; empty where a unit serves more than one
 * @param nama as people call it, or null
 * @param keadaan short, enough or too many by their common ratio
 * @param ditandai short while another of the same kind in the agency has too many
 */
public record Kelompok(
        String kode, String nama, Ukuran ukuran, Ketimpangan ketimpangan, Keadaan keadaan, boolean ditandai) {}
