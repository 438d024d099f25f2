package id.asn.formation.kebutuhan.flow;

import id.asn.formation.instansi.Lingkup;
import id.asn.formation.instansi.flow.SeeUnits;
import id.asn.formation.instansi.store.InstansiStore;
import id.asn.formation.instansi.store.UnitKerjaStore;
import id.asn.platform.http.ParameterTidakSah;
import id.asn.platform.identity.SignedIn;
import id.asn.platform.problem.Finding;
import id.asn.platform.problem.NotHere;
import jakarta.enterprise.context.ApplicationScoped;

/** Whose plan is read or written: the caller's own; read also the one that an office of the whole country names. */
@ApplicationScoped
public class AgencyInView {
    private final InstansiStore instansi;
    private final UnitKerjaStore units;
    private final SeeUnits hand;
    private final SignedIn signedIn;

    AgencyInView(InstansiStore instansi, UnitKerjaStore units, SeeUnits hand, SignedIn signedIn) {
        this.instansi = instansi;
        this.units = units;
        this.hand = hand;
        this.signedIn = signedIn;
    }

    /**
     * The code of a registered agency that the caller may see.
     *
     * @param asked null for the caller's own
     */
    public String of(String asked) {
        Lingkup lingkup = Lingkup.of(signedIn.actor());
        if (asked == null && lingkup.nasional()) {
            throw new ParameterTidakSah(Finding.of("?instansi", "instansi-wajib"));
        }
        String wanted = asked == null ? signedIn.instansi() : asked;
        if (!lingkup.sees(wanted)) {
            throw new NotHere("instansi", wanted);
        }
        return instansi.get(wanted).kode();
    }

    /**
     * The same, and the agency has that unit.
     *
     * @param unit null for no unit in particular
     */
    public String of(String asked, String unit) {
        String whose = of(asked);
        return unit == null ? whose : units.get(whose, unit).instansi();
    }

    /** The caller's own agency, for whose unit it may write; refuses a unit that is not the caller's. */
    public String own(String unit) {
        hand.of(signedIn.actor()).check(unit);
        return signedIn.instansi();
    }
}
