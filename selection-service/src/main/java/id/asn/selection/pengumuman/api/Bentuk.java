package id.asn.selection.pengumuman.api;

/** The forms in which an annex leaves, by media type. */
final class Bentuk {
    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String PDF = "application/pdf";

    private Bentuk() {}
}
