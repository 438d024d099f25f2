package id.asn.launcher.sample;

import static id.asn.launcher.ServiceName.APPLICANT;
import static id.asn.launcher.ServiceName.FORMATION;
import static id.asn.launcher.ServiceName.SELECTION;

import id.asn.launcher.House;
import id.asn.launcher.ServiceName;
import java.net.URI;

/** The people of the cycle, each with a token of their own role and agency. */
public final class Actors {
    /** Kota Serang. */
    public static final String KOTA_SERANG = "6273";

    /** Provinsi Banten, in which it lies. */
    public static final String PROVINSI_BANTEN = "6200";

    private final House house;
    private final URI applicant;

    public Actors(House house) {
        this(house, house.url(APPLICANT));
    }

    private Actors(House house, URI applicant) {
        this.house = house;
        this.applicant = applicant;
    }

    /** The same people, who call another instance of the applicant service. */
    public Actors through(URI instance) {
        return new Actors(house, instance);
    }

    public Api opd() {
        return formation("opd", KOTA_SERANG, "perencana-opd");
    }

    public Api bkpsdm() {
        return formation("bkpsdm", KOTA_SERANG, "analis-bkpsdm");
    }

    public Api ppk() {
        return formation("ppk", KOTA_SERANG, "wali-kota");
    }

    public Api gubernur() {
        return formation("ppk", PROVINSI_BANTEN, "gubernur-banten");
    }

    /** Who judges the lines; another person gives the pertek. */
    public Api verifikator() {
        return formation("bkn", null, "verifikator-bkn");
    }

    public Api kepalaBkn() {
        return formation("bkn", null, "kepala-bkn");
    }

    public Api menkeu() {
        return formation("menkeu", null, "menteri-keuangan");
    }

    public Api panrb() {
        return formation("panrb", null, "menteri-panrb");
    }

    public Api auditor() {
        return formation("auditor", null, "auditor");
    }

    public Api kalender() {
        return formation("panselnas", null, "ketua-panselnas");
    }

    public Api panitia() {
        return new Api(applicant, house.token("panitia", KOTA_SERANG, "panitia-serang"));
    }

    /** Another member of the committee, for the second look. */
    public Api panitiaKedua() {
        return new Api(applicant, house.token("panitia", KOTA_SERANG, "panitia-serang-kedua"));
    }

    /** Who recounts what the applicant service counts. */
    public Api panselnas() {
        return new Api(applicant, house.token("panselnas", null, "ketua-panselnas"));
    }

    public Api pelamar(String person) {
        return new Api(applicant, house.token("pelamar", null, person));
    }

    /** Who loads scores and runs; another person announces. */
    public Api pengolah() {
        return new Api(house.url(SELECTION), house.token("panselnas", null, "pengolah-nilai"));
    }

    /** Who registers the keys of those who send scores. */
    public Api pendaftarKunci() {
        return new Api(house.url(SELECTION), house.token("bkn", null, "pendaftar-kunci"));
    }

    public Api ketuaPanselnas() {
        return new Api(house.url(SELECTION), house.token("panselnas", null, "ketua-panselnas"));
    }

    public Api formation(String role, String instansi, String person) {
        return new Api(house.url(FORMATION), house.token(role, instansi, person));
    }

    /** Anybody, without a token. */
    public Api publik(ServiceName service) {
        return new Api(service == APPLICANT ? applicant : house.url(service), null);
    }
}
