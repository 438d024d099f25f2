package id.asn.formation.formasi.store;

import id.asn.platform.http.Ready;
import id.asn.platform.http.Versioned;

/** One announced formasi as the database wrote it down, with the version of its rincian as entity tag. */
public record FormasiSiap(byte[] json, long versi) implements Ready, Versioned {}
