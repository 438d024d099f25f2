package id.asn.applicant.dokumen.isi;

/**
 * How large a content may become when it is opened, whatever its file weighs. No instrument says so; the defaults are the
 * house's, above anything a camera or scanner makes in the sizes of the table.
 *
 * @param piksel of a photograph, width times height
 * @param mekarBita of all object streams of a PDF together, in bytes after decompression
 */
public record BatasIsi(long piksel, long mekarBita) {
    /** 50 million pixels, 20 MiB. */
    public static final BatasIsi BIASA = new BatasIsi(50_000_000, 20L << 20);
}
