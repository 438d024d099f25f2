package id.asn.formation.penetapan;

import java.time.Instant;

/** The opinion of the Minister of Finance on a usulan: its document, its words, and when it was given. */
public record Pendapat(String dokumen, String pendapat, Instant pada) {}
