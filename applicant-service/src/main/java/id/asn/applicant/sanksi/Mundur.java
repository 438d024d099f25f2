package id.asn.applicant.sanksi;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A withdrawal from a selection.
 *
 * @param tahun budget year of the selection
 * @param optimalisasi the person had passed on a seat that optimalisasi gave
 * @param lokasiLain that seat was at another place than the one applied for
 */
@Embeddable
public record Mundur(
        @Column(updatable = false) int tahun,

        @Column(updatable = false) @Enumerated(EnumType.STRING)
        SaatMundur saat,

        @Column(updatable = false) boolean optimalisasi,
        @Column(updatable = false) boolean lokasiLain) {}
