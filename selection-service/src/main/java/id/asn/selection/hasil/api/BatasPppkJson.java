package id.asn.selection.hasil.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** The cut-off of a PPPK formasi. */
@JsonIgnoreProperties({"jenis", "formasi_id"})
public record BatasPppkJson(
        int kuota,
        int bersaing,
        int terisi,
        int seri,
        Integer dialihkan,
        NilaiUrutPppkJson terakhirLulus,
        NilaiUrutPppkJson pertamaTidak,
        String pemisah) {}
