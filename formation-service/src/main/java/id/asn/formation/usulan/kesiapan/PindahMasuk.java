package id.asn.formation.usulan.kesiapan;

import id.asn.formation.pemerataan.Jarak;
import id.asn.formation.pemerataan.Pemindahan;
import java.math.BigDecimal;

/**
 * People who would come to a place before anybody is recruited for it.
 *
 * @param dari code of the unit they come from; the same unit where they hold another jabatan of the rumpun there
 * @param jumlah whole persons, at least 1
 * @param jarakKm kilometres, one decimal
 * @param jarakTaksiran whether a point is unknown and the distance a guess
 */
public record PindahMasuk(String dari, int jumlah, BigDecimal jarakKm, boolean jarakTaksiran) {

    static PindahMasuk of(Pemindahan move) {
        return of(move.dari().unit().kode(), move.jumlah(), move.jarak());
    }

    static PindahMasuk within(String unit, int people) {
        return of(unit, people, new Jarak(0, false));
    }

    private static PindahMasuk of(String unit, int people, Jarak jarak) {
        return new PindahMasuk(unit, people, jarak.kilometer(), jarak.taksiran());
    }

    /** In short, in either language. */
    String singkat() {
        return "%s %d (%s%s km)".formatted(dari, jumlah, jarakTaksiran ? "± " : "", jarakKm);
    }
}
