package id.asn.formation.pekerjaan.flow;

import id.asn.formation.pekerjaan.Baris;
import id.asn.formation.pekerjaan.Bobot;
import id.asn.formation.pekerjaan.Kolom;
import id.asn.formation.pekerjaan.Temuan;
import id.asn.platform.problem.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet of rows and what was found in them, as it grows; a thousand rows at most are in memory. Texts are written in
 * place, never as formulas.
 */
final class LembarGalat {
    private static final int LOT = 1_000;
    private static final String SALAH = "FFC7CE";
    private static final String PERINGATAN = "FFEB9C";

    private final Worksheet sheet;
    private final List<Kolom> kolom;
    private final Function<Finding, String> words;
    private int next = 1;

    LembarGalat(Worksheet sheet, List<Kolom> kolom, Function<Finding, String> words) {
        this.sheet = sheet;
        this.kolom = kolom;
        this.words = words;
        sheet.value(0, 0, "baris");
        for (int i = 0; i < kolom.size(); i++) {
            sheet.value(0, i + 1, kolom.get(i).nama());
        }
        sheet.value(0, kolom.size() + 1, "temuan");
        sheet.range(0, 0, 0, kolom.size() + 1).style().bold().set();
        sheet.freezePane(1, 1);
    }

    void add(Baris row, List<Temuan> found) {
        sheet.value(next, 0, row.nomor());
        for (int i = 0; i < kolom.size(); i++) {
            if (row.sel()[i] != null) {
                sheet.inlineString(next, i + 1, row.sel()[i]);
            }
        }
        found.forEach(this::mark);
        sheet.inlineString(
                next,
                kolom.size() + 1,
                found.stream().map(Temuan::finding).map(words).collect(Collectors.joining(" ")));
        if (next++ % LOT == 0) {
            flush();
        }
    }

    private void mark(Temuan one) {
        int column = 0;
        for (int i = 0; i < kolom.size(); i++) {
            if (kolom.get(i).nama().equals(one.finding().pointer())) {
                column = i + 1;
            }
        }
        sheet.style(next, column)
                .fillColor(one.bobot() == Bobot.SALAH ? SALAH : PERINGATAN)
                .set();
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
