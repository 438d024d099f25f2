package id.asn.selection.hasil.api;

import id.asn.selection.hasil.api.BarisBerkas.Aturan;

/** A rule that was applied, and where it stands. */
public record AturanJson(String perihal, String dasarHukum) {

    /** A table of several rows cites with its first row, which is the general one. */
    static AturanJson of(Aturan aturan) {
        String sumber = aturan.sumber() != null
                ? aturan.sumber()
                : aturan.baris().get(0).sumber();
        return new AturanJson(aturan.nama(), sumber);
    }
}
