package id.asn.formation.instansi.api;

import id.asn.formation.instansi.BukanInstansiAnda;
import id.asn.formation.instansi.IndukTidakDikenal;
import id.asn.formation.instansi.UnitKerja;
import id.asn.formation.instansi.api.UnitKerjaJson.Isi;
import id.asn.formation.instansi.flow.LocateUnit;
import id.asn.formation.instansi.store.InstansiStore;
import id.asn.formation.instansi.store.UnitKerjaStore;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.platform.http.Precondition;
import id.asn.platform.idempotency.Idempotent;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** The tree of units of an agency: everybody reads it, the agency writes it. */
@Path("/v1/instansi/{kode}/unit-kerja")
@Transactional
@Idempotent
public class UnitKerjaResource {
    private final InstansiStore instansi;
    private final UnitKerjaStore units;
    private final LocateUnit location;
    private final Precondition precondition;
    private final SignedIn signedIn;

    UnitKerjaResource(
            InstansiStore instansi,
            UnitKerjaStore units,
            LocateUnit location,
            Precondition precondition,
            SignedIn signedIn) {
        this.instansi = instansi;
        this.units = units;
        this.location = location;
        this.precondition = precondition;
        this.signedIn = signedIn;
    }

    /** All units of the agency. */
    @GET
    @PermitAll
    public Page<UnitKerjaJson> list(
            String kode, @QueryParam("after") String after, @QueryParam("batas") Integer batas) {
        instansi.get(kode);
        return units.page(kode, after, Limit.of(batas)).map(UnitKerjaJson::of);
    }

    /** One of them. */
    @GET
    @Path("{unit}")
    @PermitAll
    public UnitKerjaJson get(String kode, String unit) {
        return UnitKerjaJson.of(units.get(kode, unit));
    }

    /** Registers a unit, or corrects what is known of it. */
    @PUT
    @Path("{unit}")
    @RolesAllowed("bkpsdm")
    public UnitKerjaJson put(
            String kode, @Pattern(regexp = "[A-Za-z0-9.-]{1,40}") String unit, @NotNull @Valid Isi isi) {
        if (!kode.equals(signedIn.instansi())) {
            throw new BukanInstansiAnda(kode);
        }
        instansi.hold(kode);
        UnitKerja found = known(kode, unit);
        found.describe(isi.nama(), isi.kecamatan(), parent(kode, isi.induk()));
        location.locate(found, isi.wilayah());
        return UnitKerjaJson.of(units.saved(found));
    }

    private UnitKerja known(String kode, String unit) {
        var found = units.findForChange(kode, unit);
        found.map(UnitKerja::versi).ifPresent(precondition::require);
        return found.orElseGet(() -> new UnitKerja(kode, unit));
    }

    private UnitKerja parent(String kode, String induk) {
        return induk == null ? null : units.find(kode, induk).orElseThrow(() -> new IndukTidakDikenal(induk));
    }
}
