package id.asn.formation.pekerjaan.flow;

import id.asn.formation.pekerjaan.Bentuk;
import id.asn.formation.pekerjaan.Kolom;
import id.asn.formation.pekerjaan.store.DaftarKode;
import id.asn.formation.pekerjaan.store.KodeStore;
import id.asn.formation.pekerjaan.store.KodeStore.Kode;
import id.asn.formation.pekerjaan.store.Tujuan;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The workbook to fill: a sheet with the columns, drop-downs where a column has its words, and a sheet per code list. */
@ApplicationScoped
public class WriteTemplat {
    private static final int LAST_ROW = 50_000;
    private static final int LAST_CODE = 10_000;
    private static final String TEXT = "@";
    private static final String WAJIB = "FFE699";
    private static final String BOLEH = "DDEBF7";

    private final KodeStore codes;

    WriteTemplat(KodeStore codes) {
        this.codes = codes;
    }

    /**
     * Reads the code lists at once; the workbook is written when it is sent.
     *
     * @param instansi the agency that it is for, or null for an office of the whole country
     */
    public Buku write(Tujuan tujuan, String instansi) {
        Map<String, List<Kode>> lists = new LinkedHashMap<>();
        for (DaftarKode list : tujuan.daftarKode()) {
            lists.put(list.kolom(), codes.list(list.sql(), instansi, LAST_CODE));
        }
        return out -> write(tujuan, lists, out);
    }

    private static void write(Tujuan tujuan, Map<String, List<Kode>> lists, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "formation", null)) {
            Worksheet sheet = book.newWorksheet(tujuan.nama());
            Map<String, Worksheet> sheets = new LinkedHashMap<>();
            for (var list : lists.entrySet()) {
                sheets.put(list.getKey(), codes(book, list.getKey(), list.getValue()));
            }
            tujuan.daftarKode().stream().filter(list -> !list.satu()).forEach(list -> sheets.remove(list.kolom()));
            List<Kolom> kolom = tujuan.kolom();
            for (int i = 0; i < kolom.size(); i++) {
                header(sheet, i, kolom.get(i));
                choices(sheet, i, kolom.get(i), sheets, lists);
            }
            sheet.freezePane(0, 1);
        }
    }

    private static void header(Worksheet sheet, int at, Kolom kolom) {
        sheet.value(0, at, kolom.nama());
        sheet.style(0, at).bold().fillColor(kolom.wajib() ? WAJIB : BOLEH).set();
        sheet.comment(0, at, (kolom.wajib() ? "Wajib. " : "Boleh kosong. ") + kolom.bentuk());
        if (kolom.bentuk() == Bentuk.KODE) {
            // what is typed stays as it is typed, leading zeros too
            sheet.style(at).format(TEXT).set();
        }
        sheet.width(at, Math.max(14, kolom.nama().length() + 4));
    }

    private static void choices(
            Worksheet sheet, int at, Kolom kolom, Map<String, Worksheet> sheets, Map<String, List<Kode>> lists) {
        Worksheet codes = sheets.get(kolom.nama());
        if (codes != null && !lists.get(kolom.nama()).isEmpty()) {
            sheet.range(1, at, LAST_ROW, at)
                    .validateWithList(codes.range(1, 0, lists.get(kolom.nama()).size(), 0));
        } else if (!kolom.pilihan().isEmpty()) {
            sheet.range(1, at, LAST_ROW, at).validateWithListByFormula("\"" + String.join(",", kolom.pilihan()) + "\"");
        }
    }

    private static Worksheet codes(Workbook book, String kolom, List<Kode> list) {
        Worksheet sheet = book.newWorksheet("kode " + kolom);
        sheet.value(0, 0, "kode");
        sheet.value(0, 1, "nama");
        sheet.style(0, 0).bold().set();
        sheet.style(0, 1).bold().set();
        for (int i = 0; i < list.size(); i++) {
            sheet.value(i + 1, 0, list.get(i).kode());
            sheet.value(i + 1, 1, list.get(i).nama());
        }
        sheet.width(1, 60);
        return sheet;
    }
}
