package id.asn.applicant.dokumen;

import id.asn.applicant.periode.KetentuanBelumAda;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The documents of one year's lamaran, row by row. */
public record TabelDokumen(int tahun, List<KetentuanDokumen> rows) {
    private static final Map<Integer, List<KetentuanDokumen>> IN_FORCE = Map.of(2024, Dokumen2024.ROWS);

    /** The table of the year; a year without one is an error, never the latest. */
    public static TabelDokumen of(int tahun) {
        List<KetentuanDokumen> table = IN_FORCE.get(tahun);
        if (table == null) {
            throw new KetentuanBelumAda("dokumen lamaran", tahun);
        }
        return new TabelDokumen(tahun, table);
    }

    /** The years for which a table is held. */
    public static Set<Integer> years() {
        return IN_FORCE.keySet();
    }

    /** What is asked of this kind. */
    public KetentuanDokumen of(JenisDokumen jenis) {
        return rows.stream()
                .filter(row -> row.jenis() == jenis)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("%s is in no row for %d".formatted(jenis, tahun)));
    }

    /**
     * What is asked of this kind by an agency that has set the size of the surat pernyataan for itself.
     *
     * @param dinaikkan the agencies that have
     */
    public KetentuanDokumen of(JenisDokumen jenis, String instansi, Set<String> dinaikkan) {
        KetentuanDokumen asked = of(jenis);
        return jenis == JenisDokumen.SURAT_PERNYATAAN && dinaikkan.contains(instansi)
                ? asked.upTo(Dokumen2024.PERNYATAAN_INSTANSI_KB)
                : asked;
    }

    /** The kinds without which nothing can be submitted. */
    public Set<JenisDokumen> wajib() {
        return rows.stream()
                .filter(KetentuanDokumen::wajib)
                .map(KetentuanDokumen::jenis)
                .collect(Collectors.toUnmodifiableSet());
    }
}
