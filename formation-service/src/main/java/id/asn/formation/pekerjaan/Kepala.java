package id.asn.formation.pekerjaan;

import id.asn.platform.problem.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where the columns of a target stand in a file.
 *
 * @param letak for each column of the target its place in the file, or -1
 * @param lebar columns of the file
 */
public record Kepala(int[] letak, int lebar) {

    /**
     * Reads the file's header.
     *
     * @throws KepalaTidakSesuai with every column that is missing, unknown or named twice
     */
    public static Kepala of(List<Kolom> kolom, List<String> nama) {
        List<String> kepala = nama.stream()
                .map(one -> one.replace("\ufeff", "").strip().toLowerCase(Locale.ROOT))
                .toList();
        int[] letak = new int[kolom.size()];
        for (int i = 0; i < letak.length; i++) {
            letak[i] = letak(kolom.get(i), kepala);
        }
        List<Finding> salah = salah(kolom, kepala, letak);
        if (!salah.isEmpty()) {
            throw new KepalaTidakSesuai(kolom.stream().map(Kolom::nama).toList(), salah);
        }
        return new Kepala(letak, kepala.size());
    }

    private static int letak(Kolom kolom, List<String> kepala) {
        for (int i = 0; i < kepala.size(); i++) {
            if (kolom.bernama(kepala.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static List<Finding> salah(List<Kolom> kolom, List<String> kepala, int[] letak) {
        List<Finding> salah = new ArrayList<>();
        for (int i = 0; i < letak.length; i++) {
            if (letak[i] < 0 && kolom.get(i).wajib()) {
                salah.add(Finding.of("", "kolom-tidak-ada")
                        .with("kolom", kolom.get(i).nama()));
            }
        }
        Set<String> seen = new HashSet<>();
        for (String one : kepala) {
            if (kolom.stream().noneMatch(known -> known.bernama(one))) {
                salah.add(Finding.of("", "kolom-tidak-dikenal").with("kolom", one));
            } else if (!seen.add(one)) {
                salah.add(Finding.of("", "kolom-ganda").with("kolom", one));
            }
        }
        return salah;
    }

    /** The target's column that stands at that place in the file. */
    public Kolom kolom(List<Kolom> kolom, int at) {
        for (int i = 0; i < letak.length; i++) {
            if (letak[i] == at) {
                return kolom.get(i);
            }
        }
        throw new IllegalStateException("the header let an unknown column pass");
    }

    /** The row in the order of the target's columns; one of another width is wrong as a whole. */
    public Baris baris(long nomor, List<String> sel) {
        if (sel.size() != lebar) {
            Finding lain = Finding.of("", "jumlah-kolom-lain")
                    .with("seharusnya", lebar)
                    .with("ada", sel.size());
            return new Baris(nomor, new String[letak.length], List.of(lain));
        }
        String[] urut = new String[letak.length];
        for (int i = 0; i < urut.length; i++) {
            urut[i] = letak[i] < 0 ? null : sel.get(letak[i]);
        }
        return new Baris(nomor, urut, List.of());
    }
}
