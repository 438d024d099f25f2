package id.asn.formation.laporan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A report as grouped horizontal bars, in plain SVG text: one group for each row, one bar for each column that counts. 600
 * units wide, legible at that size, with the numbers written at the bars; told in words for those who cannot see it.
 */
public final class GrafikBatang {
    private static final int LEBAR = 600;
    private static final int KIRI = 170;
    private static final int KANAN = 60;
    private static final int BATANG = 16;
    private static final int ATAS = 84;
    private static final List<String> WARNA = List.of("#1f5f99", "#d9822b", "#5b8c3a", "#8a4f9e");

    private final Tabel tabel;
    private final List<Integer> deret;
    private final List<List<Object>> baris;
    private final StringBuilder svg = new StringBuilder();

    private GrafikBatang(Tabel tabel) {
        this.tabel = tabel;
        this.deret = IntStream.range(0, tabel.kolom().size())
                .filter(i -> tabel.kolom().get(i).jenis().berhitung())
                .boxed()
                .toList();
        this.baris = tabel.baris();
    }

    /** The chart; the first column names the groups. */
    public static String of(Tabel tabel) {
        GrafikBatang chart = new GrafikBatang(tabel);
        chart.draw();
        return chart.svg.toString();
    }

    private void draw() {
        int group = deret.size() * BATANG + 14;
        int height = ATAS + Math.max(1, baris.size()) * group + 46;
        svg.append("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" role="img" \
                aria-labelledby="judul uraian" font-family="sans-serif" font-size="13">
                <title id="judul">%3$s</title>
                <desc id="uraian">%4$s</desc>
                <rect width="%1$d" height="%2$d" fill="#ffffff"/>
                """.formatted(LEBAR, height, safe(String.join(", ", tabel.judul())), safe(words())));
        text(
                LEBAR / 2,
                22,
                "middle",
                "font-weight=\"bold\" font-size=\"15\"",
                tabel.judul().get(0));
        text(LEBAR / 2, 40, "middle", "", tabel.judul().stream().skip(1).collect(Collectors.joining(", ")));
        legend();
        Skala scale = Skala.of(least(), most(), KIRI, LEBAR - KANAN);
        axis(scale, height - 40);
        for (int i = 0; i < baris.size(); i++) {
            group(scale, ATAS + i * group, baris.get(i));
        }
        svg.append("</svg>\n");
    }

    private void legend() {
        int x = KIRI;
        for (int i = 0; i < deret.size(); i++) {
            String name = tabel.kolom().get(deret.get(i)).judul();
            svg.append("<rect x=\"%d\" y=\"52\" width=\"12\" height=\"12\" fill=\"%s\"/>\n".formatted(x, colour(i)));
            text(x + 17, 63, "start", "", name);
            x += 34 + name.length() * 8;
        }
    }

    private void axis(Skala scale, int bottom) {
        for (long mark : scale.marks()) {
            int x = scale.at(mark);
            svg.append("<line x1=\"%1$d\" y1=\"%2$d\" x2=\"%1$d\" y2=\"%3$d\" stroke=\"%4$s\"/>\n"
                    .formatted(x, ATAS - 6, bottom, mark == 0 ? "#333333" : "#dddddd"));
            text(x, bottom + 16, "middle", "font-size=\"12\"", Tulisan.bilangan(mark));
        }
        text((KIRI + LEBAR - KANAN) / 2, bottom + 34, "middle", "font-size=\"12\"", "Jumlah pegawai atau kursi");
    }

    private void group(Skala scale, int top, List<Object> row) {
        int middle = top + deret.size() * BATANG / 2 + 4;
        text(KIRI - 8, middle, "end", "", shortened(String.valueOf(row.get(0))));
        for (int i = 0; i < deret.size(); i++) {
            if (row.get(deret.get(i)) instanceof Long number) {
                int from = scale.at(Math.min(0, number));
                int to = scale.at(Math.max(0, number));
                int y = top + i * BATANG;
                svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>\n"
                        .formatted(from, y, to - from, BATANG - 2, colour(i)));
                text(to + 4, y + 12, "start", "font-size=\"12\"", Tulisan.bilangan(number));
            }
        }
    }

    private void text(int x, int y, String anchor, String more, String words) {
        svg.append("<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" fill=\"#222222\" %s>%s</text>\n"
                .formatted(x, y, anchor, more, safe(words)));
    }

    private static String colour(int i) {
        return WARNA.get(i % WARNA.size());
    }

    private String words() {
        return baris.stream()
                .map(row -> row.get(0) + ": "
                        + deret.stream()
                                .filter(i -> row.get(i) != null)
                                .map(i -> tabel.kolom().get(i).judul() + " " + Tulisan.bilangan((Long) row.get(i)))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private List<Long> numbers() {
        List<Long> numbers = new ArrayList<>();
        baris.forEach(row -> deret.stream()
                .map(row::get)
                .filter(Long.class::isInstance)
                .map(Long.class::cast)
                .forEach(numbers::add));
        return numbers;
    }

    private long most() {
        return numbers().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    private long least() {
        return numbers().stream().mapToLong(Long::longValue).min().orElse(0);
    }

    private static String shortened(String name) {
        return name.length() <= 24 ? name : name.substring(0, 23) + "…";
    }

    private static String safe(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
