package id.asn.selection.statistik;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A histogram in plain SVG text, 640 units wide: one bar for each class with its count above, told in words for those who cannot
 * see it.
 */
public final class GrafikHistogram {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 320;
    private static final int LEFT = 40;
    private static final int TOP = 64;
    private static final int BOTTOM = 264;
    private static final int GAP = 2;
    /** Marks of the axis at most, so that they do not run into each other. */
    private static final int MARKS = 24;

    private final StringBuilder svg = new StringBuilder();

    private GrafikHistogram() {}

    /**
     * The chart.
     *
     * @param judul lines above it
     */
    public static String of(Histogram histogram, List<String> judul) {
        GrafikHistogram chart = new GrafikHistogram();
        chart.draw(histogram, judul);
        return chart.svg.toString();
    }

    private void draw(Histogram histogram, List<String> judul) {
        svg.append("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" role="img" \
                aria-labelledby="judul uraian" font-family="sans-serif" font-size="12">
                <title id="judul">%3$s</title>
                <desc id="uraian">%4$s</desc>
                <rect width="%1$d" height="%2$d" fill="#ffffff"/>
                """.formatted(WIDTH, HEIGHT, safe(String.join(", ", judul)), words(histogram)));
        for (int i = 0; i < judul.size(); i++) {
            text(WIDTH / 2, 20 + 18 * i, "font-size=\"14\"", judul.get(i));
        }
        bars(histogram.kelas());
        text(WIDTH / 2, BOTTOM + 40, "", histogram.nilai());
        svg.append("</svg>\n");
    }

    private void bars(List<Histogram.Kelas> classes) {
        int most = classes.stream().mapToInt(Histogram.Kelas::jumlah).max().orElse(1);
        double width = (WIDTH - 2.0 * LEFT) / Math.max(1, classes.size());
        int every = 1 + classes.size() / MARKS;
        for (int i = 0; i < classes.size(); i++) {
            Histogram.Kelas it = classes.get(i);
            int x = (int) (LEFT + i * width);
            int height = Math.toIntExact((long) it.jumlah() * (BOTTOM - TOP - 16) / most);
            svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"#1f5f99\"/>\n"
                    .formatted(x, BOTTOM - height, Math.max(1, (int) width - GAP), height));
            if (i % every == 0) {
                text(x, BOTTOM + 18, "", Integer.toString(it.dari()));
                text((int) (x + width / 2), BOTTOM - height - 4, "font-size=\"11\"", Integer.toString(it.jumlah()));
            }
        }
        svg.append("<line x1=\"%d\" y1=\"%3$d\" x2=\"%d\" y2=\"%3$d\" stroke=\"#333333\"/>\n"
                .formatted(LEFT, WIDTH - LEFT, BOTTOM));
    }

    private void text(int x, int y, String more, String words) {
        svg.append("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" fill=\"#222222\" %s>%s</text>\n"
                .formatted(x, y, more, safe(words)));
    }

    private static String words(Histogram histogram) {
        return histogram.kelas().stream()
                .map(it -> "%d sampai di bawah %d: %d".formatted(it.dari(), it.sampai(), it.jumlah()))
                .collect(Collectors.joining("; "));
    }

    private static String safe(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
