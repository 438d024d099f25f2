package id.asn.formation.alokasi;

import id.asn.formation.jabatan.Kategori;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Seats of the national plan, told as finely as the plan tells them; a part that is null stands for all.
 *
 * @param jumlah 0 or more
 */
@Embeddable
public record PosKuota(
        @Enumerated(EnumType.STRING) Peruntukan peruntukan,
        @Enumerated(EnumType.STRING) JenisPengadaan jenisPengadaan,
        @Enumerated(EnumType.STRING) Kategori kategori,
        int jumlah) {

    /** Whether everything that the other speaks of lies within this one. */
    public boolean memuat(PosKuota other) {
        return within(peruntukan, other.peruntukan)
                && within(jenisPengadaan, other.jenisPengadaan)
                && within(kategori, other.kategori);
    }

    /** Whether seats of this golongan and purpose lie within it. */
    public boolean memuat(Peruntukan untuk, Golongan golongan) {
        return memuat(new PosKuota(untuk, golongan.jenisPengadaan(), golongan.kategori(), 0));
    }

    boolean meets(PosKuota other) {
        return touches(peruntukan, other.peruntukan)
                && touches(jenisPengadaan, other.jenisPengadaan)
                && touches(kategori, other.kategori);
    }

    private static boolean within(Object whole, Object part) {
        return whole == null || whole == part;
    }

    private static boolean touches(Object one, Object other) {
        return one == null || other == null || one == other;
    }

    /** What it speaks of, in the words of the contract. */
    public String sebutan() {
        String words = Arrays.stream(new Object[] {peruntukan, jenisPengadaan, kategori})
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? "seluruhnya" : words;
    }
}
