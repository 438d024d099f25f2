package id.asn.applicant.pelamar.api;

import id.asn.applicant.pelamar.Bagian;
import id.asn.applicant.pelamar.Perubahan;
import id.asn.applicant.pelamar.store.PelamarStore;
import id.asn.applicant.pelamar.store.PerubahanStore;
import id.asn.applicant.periode.Wib;
import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.platform.identity.SignedIn;
import id.asn.platform.problem.NotHere;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import java.util.List;

/** The corrections of one's own account. */
@Path("/v1/pelamar/saya/perubahan")
@Transactional
public class PerubahanResource {
    private final SignedIn signedIn;
    private final PelamarStore people;
    private final PerubahanStore store;

    PerubahanResource(SignedIn signedIn, PelamarStore people, PerubahanStore store) {
        this.signedIn = signedIn;
        this.people = people;
        this.store = store;
    }

    /** One correction. */
    public record PerubahanJson(OffsetDateTime pada, List<Bagian> bagian, String lewat) {
        static PerubahanJson of(Perubahan it) {
            return new PerubahanJson(Wib.at(it.pada()), it.bagian(), it.lewat());
        }
    }

    @GET
    @RolesAllowed("pelamar")
    public Page<PerubahanJson> corrections(@QueryParam("after") String after, @QueryParam("batas") Integer batas) {
        Limit limit = Limit.of(batas);
        var person = people.ofPerson(signedIn.actor().person()).orElseThrow(() -> new NotHere("pelamar", "saya"));
        var rows = store.of(person.id(), Cursor.after(after), limit.fetch());
        return Page.of(rows, limit, Perubahan::urut).map(PerubahanJson::of);
    }
}
