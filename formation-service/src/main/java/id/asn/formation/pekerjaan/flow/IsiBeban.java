package id.asn.formation.pekerjaan.flow;

import id.asn.formation.kebutuhan.Analisis;
import id.asn.formation.kebutuhan.Pendekatan;
import id.asn.formation.kebutuhan.Tugas;
import id.asn.formation.pekerjaan.BarisMasuk;
import id.asn.formation.pekerjaan.Kelompok;
import id.asn.formation.pekerjaan.Penunjuk;
import id.asn.formation.pekerjaan.TemuanBaris;
import id.asn.platform.problem.Finding;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The rows of one position as a workload analysis, one row for each task, in the order of the file. What is said of the
 * whole analysis stands in each of them alike.
 */
record IsiBeban(Kelompok kelompok) {
    private static final List<String> BERSAMA = List.of("pendekatan", "wajib", "wke_menit");
    private static final List<String> UKURAN = List.of("volume", "menit", "rasio");

    /** The analysis, as it is sent for a single position. */
    Analisis analisis() {
        BarisMasuk first = kelompok.pertama();
        return new Analisis(
                Pendekatan.valueOf(first.teks("pendekatan")),
                first.ya("wajib"),
                first.ada("wke_menit") ? (int) Math.min(first.bilangan("wke_menit"), Integer.MAX_VALUE) : null,
                kelompok.baris().stream().map(IsiBeban::tugas).toList());
    }

    private static Tugas tugas(BarisMasuk row) {
        return new Tugas(
                row.teks("uraian"),
                row.teks("satuan"),
                row.desimal("volume"),
                row.desimal("menit"),
                row.desimal("rasio"));
    }

    /** Rows that say something else of the whole analysis than the first. */
    List<TemuanBaris> salah() {
        return kelompok.baris().stream()
                .flatMap(row -> BERSAMA.stream().flatMap(kolom -> lain(kolom, row)))
                .toList();
    }

    private Stream<TemuanBaris> lain(String kolom, BarisMasuk row) {
        BarisMasuk first = kelompok.pertama();
        boolean same = kolom.equals("wajib")
                ? row.ya(kolom) == first.ya(kolom)
                : Objects.equals(row.teks(kolom), first.teks(kolom));
        return same
                ? Stream.of()
                : Stream.of(TemuanBaris.salah(
                        row.nomor(),
                        Finding.of(kolom, "kelompok-tidak-seragam")
                                .with("kolom", kolom)
                                .with("baris_pertama", first.nomor())));
    }

    /** What is wrong with the analysis, in the cells that it came from. */
    List<TemuanBaris> temuan(List<Finding> findings) {
        if (findings.isEmpty()) {
            return List.of();
        }
        Penunjuk cells = new Penunjuk();
        cells.tunjuk("?unit", kelompok.pertama(), "unit");
        cells.tunjuk("?jabatan", kelompok.pertama(), "jabatan");
        cells.tunjuk("/wke_menit", kelompok.pertama(), "wke_menit");
        cells.tunjuk("/tugas", kelompok.pertama(), "");
        for (int i = 0; i < kelompok.baris().size(); i++) {
            BarisMasuk row = kelompok.baris().get(i);
            String here = "/tugas/" + i;
            UKURAN.forEach(kolom -> cells.tunjuk(here + "/" + kolom, row, kolom));
        }
        return findings.stream().map(cells::temuan).toList();
    }
}
