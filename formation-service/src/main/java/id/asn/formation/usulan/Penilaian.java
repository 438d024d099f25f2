package id.asn.formation.usulan;

import java.util.UUID;

/**
 * A verdict to be given on a line.
 *
 * @param jumlah the seats that remain; only with KURANGI
 * @param alasan needed for anything but TERIMA
 */
public record Penilaian(UUID baris, Putusan putusan, Integer jumlah, String alasan) {}
