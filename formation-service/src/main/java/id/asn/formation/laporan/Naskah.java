package id.asn.formation.laporan;

import java.util.List;

/** The words around a report's table. */
public record Naskah(String nama, List<String> kepala, List<String> judul, List<String> catatan) {}
