package id.asn.formation.pekerjaan;

import id.asn.platform.problem.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row judged cell by cell: everything found at once.
 *
 * @param nilai the cells put in order, as the target's columns stand; null where empty
 * @param asli the cells that had to be put in order, as sent; keyed by column
 */
public record Penilaian(long nomor, String[] nilai, Map<String, String> asli, List<Temuan> temuan) {

    /** Judges a row by its columns. */
    public static Penilaian of(List<Kolom> kolom, Baris baris) {
        Penilaian penilaian =
                new Penilaian(baris.nomor(), new String[kolom.size()], new LinkedHashMap<>(), temuan(baris));
        if (baris.salah().stream().noneMatch(finding -> finding.pointer().isEmpty())) {
            for (int i = 0; i < kolom.size(); i++) {
                penilaian.nilai(kolom.get(i), i, baris.sel()[i]);
            }
        }
        return penilaian;
    }

    private static List<Temuan> temuan(Baris baris) {
        List<Temuan> temuan = new ArrayList<>(0);
        baris.salah().forEach(finding -> temuan.add(Temuan.salah(finding)));
        return temuan;
    }

    /** Whether the row may be taken, as far as it can be seen without the others. */
    public boolean baik() {
        return temuan.stream().noneMatch(one -> one.bobot() == Bobot.SALAH);
    }

    private void nilai(Kolom kolom, int at, String asliSel) {
        Rapi rapi = Rapi.of(asliSel == null ? "" : asliSel);
        nilai[at] = rapi.teks();
        if (temuan.stream().anyMatch(one -> one.finding().pointer().equals(kolom.nama()))) {
            return;
        }
        Finding salah = kolom.salah(asliSel, rapi.teks());
        if (salah != null) {
            temuan.add(Temuan.salah(salah));
        } else if (rapi.berbeda()) {
            asli.put(kolom.nama(), asliSel);
            ditata(kolom.nama(), rapi);
        }
    }

    private void ditata(String kolom, Rapi rapi) {
        if (rapi.tepi()) {
            temuan.add(Temuan.peringatan(Finding.of(kolom, "spasi-tepi").with("kolom", kolom)));
        }
        if (rapi.ganda()) {
            temuan.add(Temuan.peringatan(Finding.of(kolom, "spasi-ganda").with("kolom", kolom)));
        }
        if (rapi.taklazim()) {
            temuan.add(Temuan.peringatan(Finding.of(kolom, "tanda-tak-terlihat").with("kolom", kolom)));
        }
    }
}
