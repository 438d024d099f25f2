package id.asn.selection.hasil.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** The cut-off of a formasi; each stage has its own members. */
@JsonIgnoreProperties({"jenis", "formasi_id"})
public record BatasJson(
        int kuota,
        Integer batas,
        Integer lulusAmbang,
        Integer dipanggil,
        NilaiBatasJson terakhirMasuk,
        NilaiBatasJson pertamaTinggal,
        Integer bersaing,
        Integer terisi,
        String terakhirLulus,
        String pertamaTidak,
        String pemisah,
        Integer seri,
        Integer dialihkan) {}
