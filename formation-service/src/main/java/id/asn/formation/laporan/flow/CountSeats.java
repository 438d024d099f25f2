package id.asn.formation.laporan.flow;

import id.asn.formation.instansi.Lingkup;
import id.asn.formation.instansi.store.InstansiStore;
import id.asn.formation.laporan.KursiMenurutKategori;
import id.asn.formation.laporan.Tabel;
import id.asn.formation.penetapan.store.PenetapanStore;
import id.asn.platform.problem.NotHere;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts the seats of a year by golongan: of an agency, or of the country for those who serve it. */
@ApplicationScoped
public class CountSeats {
    private final PenetapanStore penetapan;
    private final InstansiStore instansi;

    CountSeats(PenetapanStore penetapan, InstansiStore instansi) {
        this.penetapan = penetapan;
        this.instansi = instansi;
    }

    /**
     * The report.
     *
     * @param asked an agency, or null for all that the caller may see
     */
    public Tabel count(int tahun, String asked, Lingkup lingkup) {
        String agency = asked == null && !lingkup.nasional() ? lingkup.instansi() : asked;
        if (agency == null && lingkup.nasional()) {
            return KursiMenurutKategori.of("SELURUH INSTANSI", tahun, penetapan.seats(tahun, null));
        }
        if (agency == null || !lingkup.sees(agency)) {
            throw new NotHere("instansi", agency);
        }
        return KursiMenurutKategori.of(instansi.get(agency).nama(), tahun, penetapan.seats(tahun, agency));
    }
}
