package id.asn.formation.laporan.api;

/** The forms in which a report leaves, by media type. */
final class Bentuk {
    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String PDF = "application/pdf";
    static final String SVG = "image/svg+xml";

    private Bentuk() {}
}
