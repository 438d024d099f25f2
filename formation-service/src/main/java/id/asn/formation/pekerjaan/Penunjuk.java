package id.asn.formation.pekerjaan;

import id.asn.platform.problem.Finding;
import java.util.HashMap;
import java.util.Map;

/**
 * Leads from the places of a document, by which the rules of another room tell what is wrong, to the cells from which the
 * document was put together.
 */
public final class Penunjuk {
    private final Map<String, Sel> cells = new HashMap<>();

    private record Sel(long baris, String kolom) {}

    /** What is found at that place, or below it where nothing nearer is known, stands in that cell. The first to say so is heard. */
    public void tunjuk(String tempat, BarisMasuk baris, String kolom) {
        cells.putIfAbsent(tempat, new Sel(baris.nomor(), kolom));
    }

    /** The finding, where its cell stands. */
    public TemuanBaris temuan(Finding finding) {
        String place = finding.pointer();
        while (!cells.containsKey(place)) {
            if (place.isEmpty()) {
                throw new IllegalArgumentException("nothing leads from " + finding.pointer() + " to a row");
            }
            place = place.substring(0, Math.max(0, place.lastIndexOf('/')));
        }
        Sel cell = cells.get(place);
        return TemuanBaris.salah(
                cell.baris(), new Finding(cell.kolom(), finding.code(), finding.legalBasis(), finding.facts()));
    }
}
