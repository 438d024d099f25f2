package id.asn.formation.usulan.api;

import id.asn.formation.usulan.AlasanPengembalian;
import id.asn.formation.usulan.store.AlasanStore;
import id.asn.platform.http.Precondition;
import id.asn.platform.idempotency.Idempotent;
import id.asn.platform.problem.NotHere;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Optional;

/** The coded reasons for giving a usulan back. */
@Path("/v1/alasan-pengembalian")
@Transactional
@Idempotent
public class AlasanResource {
    private final AlasanStore store;
    private final Precondition precondition;

    AlasanResource(AlasanStore store, Precondition precondition) {
        this.store = store;
        this.precondition = precondition;
    }

    /** All codes, retired ones too. */
    @GET
    @PermitAll
    public AlasanJson.Daftar list() {
        return AlasanJson.Daftar.of(store.everything());
    }

    /** One code. */
    @GET
    @Path("{kode}")
    @PermitAll
    public AlasanJson get(String kode) {
        return AlasanJson.of(store.findByIdOptional(kode).orElseThrow(() -> new NotHere("alasan pengembalian", kode)));
    }

    /** Adds a code, words it anew, or retires it. */
    @PUT
    @Path("{kode}")
    @RolesAllowed("bkn")
    public AlasanJson put(@Pattern(regexp = "[A-Z0-9_]{3,40}") String kode, @NotNull @Valid AlasanJson.Isi isi) {
        Optional<AlasanPengembalian> there = store.findByIdOptional(kode);
        there.ifPresent(found -> precondition.require(found.versi()));
        AlasanPengembalian alasan = there.orElseGet(() -> new AlasanPengembalian(kode));
        alasan.word(isi.teksId(), isi.teksEn(), isi.berlakuSampai());
        return AlasanJson.of(store.saved(alasan));
    }
}
