package id.asn.applicant.statistik;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** The whole country of one year and its agencies as the public may read them: each tier keeps back what the one above does. */
public record Negeri(Tersamar seluruhnya, NavigableMap<String, Tersamar> instansi) {
    /** From exact counts of all agencies. */
    public static Negeri of(List<Hitungan> agencies, Samaran samaran) {
        Hitungan whole = Tersamar.sum(agencies);
        Set<Ukuran> hidden = samaran.hide(List.of(whole), Set.of()).get(whole.kunci());
        return new Negeri(new Tersamar(whole, hidden), told(agencies, samaran, hidden));
    }

    /** The formasi of one agency, by key, from exact counts of all of them. */
    public NavigableMap<String, Tersamar> formasi(String kode, List<Hitungan> rows, Samaran samaran) {
        Tersamar agency = instansi.get(kode);
        return told(rows, samaran, agency == null ? Set.of() : agency.disamarkan());
    }

    private static NavigableMap<String, Tersamar> told(List<Hitungan> rows, Samaran samaran, Set<Ukuran> whole) {
        Map<String, Set<Ukuran>> hidden = samaran.hide(rows, whole);
        NavigableMap<String, Tersamar> told = new TreeMap<>();
        rows.forEach(row -> told.put(row.kunci(), new Tersamar(row, hidden.get(row.kunci()))));
        return told;
    }
}
