package id.asn.applicant.dokumen;

import java.io.InputStream;

/** A document and its bytes; whoever sends them closes them. */
public record BerkasTerbuka(Dokumen dokumen, InputStream isi) {}
