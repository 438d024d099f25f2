package id.asn.formation.formasi.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.asn.formation.formasi.FormasiDiumumkan;
import id.asn.platform.http.Versioned;

/** One announced formasi, with the version of its rincian as entity tag. */
public record FormasiJson(
        @JsonUnwrapped FormasiDiumumkan isi, @JsonIgnore long versi) implements Versioned {}
