package id.asn.formation.penetapan;

import id.asn.formation.alokasi.Golongan;
import java.math.BigDecimal;
import java.util.Comparator;

/**
 * What an agency may claim of a quota in one golongan.
 *
 * @param bobot above 0
 * @param lantai least seats, 0 or more
 * @param batas most seats, not below the floor
 */
public record Tuntutan(String instansi, Golongan golongan, BigDecimal bobot, int lantai, int batas) {
    /** By agency code, then by golongan: the order in which equal remainders are served. */
    public static final Comparator<Tuntutan> URUTAN = Comparator.comparing(Tuntutan::instansi)
            .thenComparing(one -> one.golongan().jenisPengadaan())
            .thenComparing(one -> one.golongan().kategori());

    /** Refuses what cannot be served. */
    public Tuntutan {
        if (bobot.signum() <= 0 || lantai < 0 || batas < lantai) {
            throw new IllegalArgumentException("weight %s, floor %d, cap %d".formatted(bobot, lantai, batas));
        }
    }
}
