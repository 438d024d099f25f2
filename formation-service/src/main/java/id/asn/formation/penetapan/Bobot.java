package id.asn.formation.penetapan;

import id.asn.formation.jabatan.Kategori;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * The stated policy by which a quota is divided. A claim weighs its verified and proposed seats and the vacancies of its
 * kategori, each by their factor, times the factor of its kategori, times that of basic services where it belongs to
 * them. No regulation gives these numbers; KemenPANRB states them anew for each proposal, and they are frozen with it.
 *
 * @param pelayananDasar for GURU and KESEHATAN, above 0; 1 favours nobody
 * @param diverifikasi for each verified seat, above 0
 * @param diusulkan for each proposed seat, 0 or more
 * @param kesenjangan for each vacancy by the agency's own analysis, 0 or more
 * @param lantaiUmum seats that each claim gets at least, as far as it has verified ones; 0 or more
 */
@Embeddable
public record Bobot(
        @Column(name = "bobot_guru") BigDecimal guru,
        @Column(name = "bobot_kesehatan") BigDecimal kesehatan,
        @Column(name = "bobot_dosen") BigDecimal dosen,
        @Column(name = "bobot_teknis") BigDecimal teknis,
        @Column(name = "bobot_pelayanan_dasar") BigDecimal pelayananDasar,
        @Column(name = "bobot_diverifikasi") BigDecimal diverifikasi,
        @Column(name = "bobot_diusulkan") BigDecimal diusulkan,
        @Column(name = "bobot_kesenjangan") BigDecimal kesenjangan,
        int lantaiUmum) {

    /** The weight of a claim, exact; above 0 where it has verified seats. */
    public BigDecimal of(Klaim klaim) {
        Kategori kategori = klaim.golongan().kategori();
        BigDecimal seats = diverifikasi
                .multiply(BigDecimal.valueOf(klaim.diverifikasi()))
                .add(diusulkan.multiply(BigDecimal.valueOf(klaim.diusulkan())))
                .add(kesenjangan.multiply(BigDecimal.valueOf(klaim.lowong())));
        BigDecimal weight = seats.multiply(of(kategori));
        return Kelompok.of(kategori) == Kelompok.PELAYANAN_DASAR ? weight.multiply(pelayananDasar) : weight;
    }

    private BigDecimal of(Kategori kategori) {
        return switch (kategori) {
            case GURU -> guru;
            case KESEHATAN -> kesehatan;
            case DOSEN -> dosen;
            case TEKNIS -> teknis;
        };
    }
}
