package id.asn.formation.pekerjaan.flow;

import id.asn.formation.pekerjaan.Baris;
import id.asn.formation.pekerjaan.Bentuk;
import id.asn.formation.pekerjaan.BerkasLainJenis;
import id.asn.formation.pekerjaan.BukuTidakTerbaca;
import id.asn.formation.pekerjaan.JenisBerkas;
import id.asn.formation.pekerjaan.Kepala;
import id.asn.formation.pekerjaan.Kolom;
import id.asn.platform.problem.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of a workbook. A cell with a formula is wrong: what it shows depends on who opens it. */
@ApplicationScoped
class ReadXlsx implements PembacaBerkas {
    // spotless:off
    //                                                   parts  one part   all parts  times  shared texts  one row
    private static final BatasBuku BATAS = new BatasBuku(1_000, 2L << 30,  3L << 30,  200,   64L << 20,    4L << 20);
    // spotless:on

    @Override
    public JenisBerkas jenis() {
        return JenisBerkas.XLSX;
    }

    @Override
    public long periksa(Path berkas, List<Kolom> kolom) {
        byte[] first = Teks.bita(berkas);
        if (first.length < 4 || first[0] != 'P' || first[1] != 'K' || first[2] != 3 || first[3] != 4) {
            throw new BerkasLainJenis(JenisBerkas.XLSX);
        }
        long rows = BATAS.baris(berkas);
        each(berkas, sheet -> Kepala.of(kolom, header(sheet)));
        return Math.max(0, rows - 1);
    }

    @Override
    public void baca(Path berkas, List<Kolom> kolom, Consumer<Baris> penerima) {
        each(berkas, rows -> {
            Kepala kepala = Kepala.of(kolom, header(rows));
            rows.forEachRemaining(row -> {
                if (row.getFirstNonEmptyCell().isPresent()) {
                    penerima.accept(baris(kepala, kolom, row));
                }
            });
        });
    }

    private static void each(Path berkas, Consumer<Iterator<Row>> reader) {
        try (ReadableWorkbook book = new ReadableWorkbook(berkas.toFile());
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            reader.accept(rows.iterator());
        } catch (ExcelReaderException broken) {
            throw new BukuTidakTerbaca();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The first row as names; empty cells behind the last name are no columns. */
    private static List<String> header(Iterator<Row> rows) {
        List<String> names = new ArrayList<>();
        if (rows.hasNext()) {
            rows.next().forEach(cell -> names.add(cell == null ? "" : text(cell)));
        }
        while (!names.isEmpty() && names.get(names.size() - 1).isBlank()) {
            names.remove(names.size() - 1);
        }
        return names;
    }

    private static Baris baris(Kepala kepala, List<Kolom> kolom, Row row) {
        String[] sel = new String[kepala.lebar()];
        List<Finding> salah = new ArrayList<>(0);
        for (Cell cell : row) {
            if (cell == null || cell.getType() == CellType.EMPTY) {
                continue;
            }
            int at = cell.getColumnIndex();
            if (at >= sel.length) {
                return new Baris(row.getRowNum(), new String[kolom.size()], List.of(beyond(sel.length)));
            }
            sel[at] = text(cell, kepala.kolom(kolom, at).bentuk());
            if (cell.getType() == CellType.FORMULA || cell.getType() == CellType.ERROR) {
                salah.add(formula(kepala, kolom, at));
            }
        }
        Baris baris = kepala.baris(row.getRowNum(), Arrays.asList(sel));
        return salah.isEmpty() ? baris : new Baris(baris.nomor(), baris.sel(), salah);
    }

    private static Finding beyond(int lebar) {
        return Finding.of("", "sel-di-luar-kepala").with("seharusnya", lebar);
    }

    private static Finding formula(Kepala kepala, List<Kolom> kolom, int at) {
        String nama = kepala.kolom(kolom, at).nama();
        return Finding.of(nama, "sel-rumus").with("kolom", nama);
    }

    /** A workbook keeps days as numbers. */
    private static String text(Cell cell, Bentuk bentuk) {
        return bentuk == Bentuk.TANGGAL && cell.getType() == CellType.NUMBER
                ? cell.asDate().toLocalDate().toString()
                : text(cell);
    }

    /** As it would stand in a CSV: whole numbers without a point, truth as 1 and 0. */
    private static String text(Cell cell) {
        Object value = cell.getValue();
        if (cell.getType() == CellType.BOOLEAN) {
            return Boolean.TRUE.equals(value) ? "1" : "0";
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        return value == null ? "" : String.valueOf(value);
    }
}
