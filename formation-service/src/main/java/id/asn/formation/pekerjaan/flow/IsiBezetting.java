package id.asn.formation.pekerjaan.flow;

import id.asn.formation.kebutuhan.IsiPegawai;
import id.asn.formation.kebutuhan.JenisPegawai;
import id.asn.formation.kebutuhan.Tahunan;
import id.asn.formation.pekerjaan.BarisMasuk;
import id.asn.formation.pekerjaan.Kelompok;
import id.asn.formation.pekerjaan.Penunjuk;
import id.asn.formation.pekerjaan.TemuanBaris;
import id.asn.platform.problem.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rows of one position as staff. A row with a count says how many there are, or how many leave in its year; a row
 * without one is one person.
 */
final class IsiBezetting {
    private static final String JENIS = "jenis_pegawai";
    private static final String JUMLAH = "jumlah";
    private static final String BERAKHIR = "tahun_berakhir";
    private static final String LAHIR = "tanggal_lahir";
    private static final long TERBANYAK = 100_000;

    private final List<IsiPegawai> isi = new ArrayList<>();
    private final List<TemuanBaris> salah = new ArrayList<>();
    private final Penunjuk cells = new Penunjuk();

    private IsiBezetting() {}

    static IsiBezetting of(Kelompok kelompok) {
        Map<JenisPegawai, List<BarisMasuk>> kinds = new EnumMap<>(JenisPegawai.class);
        for (BarisMasuk row : kelompok.baris()) {
            kinds.computeIfAbsent(JenisPegawai.valueOf(row.teks(JENIS)), jenis -> new ArrayList<>())
                    .add(row);
        }
        IsiBezetting staff = new IsiBezetting();
        staff.cells.tunjuk("?unit", kelompok.pertama(), "unit");
        staff.cells.tunjuk("?jabatan", kelompok.pertama(), "jabatan");
        staff.cells.tunjuk("/pegawai", kelompok.pertama(), "");
        kinds.forEach(staff::add);
        return staff;
    }

    /** The statements, as they are sent for a single position. */
    List<IsiPegawai> isi() {
        return isi;
    }

    /** What is wrong with rows before they can be read as statements. */
    List<TemuanBaris> salah() {
        return salah;
    }

    /** What is wrong with the statements, in the cells that they came from. */
    List<TemuanBaris> temuan(List<Finding> findings) {
        return findings.stream().map(cells::temuan).toList();
    }

    private void add(JenisPegawai jenis, List<BarisMasuk> rows) {
        String here = "/pegawai/" + isi.size();
        rows.forEach(this::check);
        rows.stream()
                .filter(IsiBezetting::sisa)
                .skip(1)
                .forEach(row ->
                        fault(row, Finding.of(JENIS, "jenis-pegawai-ganda").with("jenis", jenis)));
        long orang = rows.stream().mapToLong(IsiBezetting::orang).sum();
        if (orang > TERBANYAK) {
            fault(rows.get(0), Finding.of(JUMLAH, "jumlah-di-luar-batas").with(JUMLAH, orang));
        }
        if (salah.isEmpty()) {
            isi.add(new IsiPegawai(jenis, (int) orang, years(here, rows), births(here, rows)));
            cells.tunjuk(here, rows.get(0), JENIS);
        }
    }

    private void check(BarisMasuk row) {
        if (orang(row) < 1 || orang(row) > TERBANYAK) {
            fault(row, Finding.of(JUMLAH, "jumlah-di-luar-batas").with(JUMLAH, orang(row)));
        } else if (row.ada(LAHIR) && orang(row) != 1) {
            fault(row, Finding.of(JUMLAH, "satu-orang-per-tanggal-lahir").with(JUMLAH, orang(row)));
        }
    }

    private void fault(BarisMasuk row, Finding finding) {
        salah.add(TemuanBaris.salah(row.nomor(), finding));
    }

    /** A count of those who leave later than anybody asks. */
    private static boolean sisa(BarisMasuk row) {
        return row.ada(JUMLAH) && !row.ada(BERAKHIR) && !row.ada(LAHIR);
    }

    private static long orang(BarisMasuk row) {
        return row.ada(JUMLAH) ? row.bilangan(JUMLAH) : 1;
    }

    /** Counts as they stand, then people by year. */
    private List<Tahunan> years(String here, List<BarisMasuk> rows) {
        List<Tahunan> years = new ArrayList<>();
        Map<Integer, List<BarisMasuk>> people = new TreeMap<>();
        cells.tunjuk(here + "/berakhir", rows.get(0), BERAKHIR);
        for (BarisMasuk row : rows) {
            if (row.ada(BERAKHIR) && row.ada(JUMLAH)) {
                cells.tunjuk("%s/berakhir/%d".formatted(here, years.size()), row, BERAKHIR);
                years.add(new Tahunan(tahun(row), (int) orang(row)));
            } else if (row.ada(BERAKHIR)) {
                people.computeIfAbsent(tahun(row), year -> new ArrayList<>()).add(row);
            }
        }
        people.forEach((year, leaving) -> {
            cells.tunjuk("%s/berakhir/%d".formatted(here, years.size()), leaving.get(0), BERAKHIR);
            years.add(new Tahunan(year, leaving.size()));
        });
        return years;
    }

    private static int tahun(BarisMasuk row) {
        return row.bilangan(BERAKHIR).intValue();
    }

    private List<LocalDate> births(String here, List<BarisMasuk> rows) {
        List<LocalDate> births = new ArrayList<>();
        for (BarisMasuk row : rows) {
            if (row.ada(LAHIR)) {
                cells.tunjuk(here + "/tanggal_lahir", row, LAHIR);
                cells.tunjuk("%s/tanggal_lahir/%d".formatted(here, births.size()), row, LAHIR);
                births.add(row.tanggal(LAHIR));
            }
        }
        return births;
    }
}
