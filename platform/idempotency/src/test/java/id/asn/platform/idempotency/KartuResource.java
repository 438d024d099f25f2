package id.asn.platform.idempotency;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.asn.platform.http.Created;
import id.asn.platform.http.Precondition;
import id.asn.platform.http.Versioned;
import id.asn.platform.identity.SignedIn;
import id.asn.platform.problem.NotHere;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Writes cards as every room of the house writes: in a transaction, idempotent, with a version. */
@Path("/v1/kartu")
@Transactional
@Idempotent
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class KartuResource {
    private final EntityManager entities;
    private final SignedIn signedIn;
    private final Precondition precondition;

    KartuResource(EntityManager entities, SignedIn signedIn, Precondition precondition) {
        this.entities = entities;
        this.signedIn = signedIn;
        this.precondition = precondition;
    }

    /** What is sent; a card called "tunggu" is written slowly. */
    public record Isi(@NotBlank String judul) {}

    /** What is answered. */
    public record KartuJson(UUID id, String judul, String oleh, String instansi, long versi)
            implements Versioned, Created {
        @JsonIgnore
        @Override
        public String lokasi() {
            return "/v1/kartu/" + id;
        }
    }

    @POST
    @RolesAllowed("bkpsdm")
    @ResponseStatus(201)
    public KartuJson buat(@Valid Isi isi) {
        Kartu kartu = new Kartu(isi.judul());
        entities.persist(kartu);
        if (isi.judul().startsWith("tunggu")) {
            entities.createNativeQuery("select pg_sleep(2)", Object.class).getResultList();
        }
        return json(kartu);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("bkpsdm")
    public KartuJson ubah(@PathParam("id") UUID id, @Valid Isi isi) {
        Kartu kartu = found(id, LockModeType.OPTIMISTIC);
        precondition.require(kartu.versi());
        if (isi.judul().startsWith("tunggu")) {
            entities.createNativeQuery("select pg_sleep(1)", Object.class).getResultList();
        }
        kartu.rename(isi.judul());
        entities.flush();
        return json(kartu);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    public KartuJson satu(@PathParam("id") UUID id) {
        return json(found(id, LockModeType.NONE));
    }

    @GET
    @Path("/tak-bertanda")
    public KartuJson unannotated() {
        return null;
    }

    @POST
    @Path("/atas-nama-instansi")
    @RolesAllowed({"bkpsdm", "panselnas"})
    public KartuJson atasNamaInstansi() {
        return new KartuJson(UUID.randomUUID(), "-", "-", signedIn.instansi(), 0);
    }

    private Kartu found(UUID id, LockModeType lock) {
        Kartu kartu = entities.find(Kartu.class, id, lock);
        if (kartu == null) {
            throw new NotHere("kartu", id);
        }
        return kartu;
    }

    private KartuJson json(Kartu kartu) {
        var actor = signedIn.actor();
        return new KartuJson(kartu.id(), kartu.judul(), actor.person(), actor.instansi(), kartu.versi());
    }
}
