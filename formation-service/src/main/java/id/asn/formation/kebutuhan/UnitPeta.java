package id.asn.formation.kebutuhan;

import java.util.List;

/**
 * One unit on the map.
 *
 * @param urut its place among the units
 * @param kecamatan null when it serves more than one
 * @param induk code of the unit above; null at the top
 * @param jabatan its own positions
 * @param denganBawahan itself and every unit below it, summed
 */
public record UnitPeta(
        long urut,
        String kode,
        String nama,
        String kecamatan,
        String induk,
        List<BarisPeta> jabatan,
        JumlahPeta denganBawahan) {}
