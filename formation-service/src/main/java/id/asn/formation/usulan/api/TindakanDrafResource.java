package id.asn.formation.usulan.api;

import id.asn.formation.langkah.Act;
import id.asn.formation.usulan.DrafOpd;
import id.asn.formation.usulan.flow.ConsolidateUsulan;
import id.asn.formation.usulan.flow.MoveDraft;
import id.asn.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Provider;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import java.util.function.BiConsumer;

/** The acts on the drafts of the OPD, and the one that makes them one usulan. */
@Path("/v1/usulan/{id}")
@Transactional
@Idempotent
public class TindakanDrafResource {
    private final MoveDraft moves;
    private final ConsolidateUsulan consolidation;
    private final Provider<Act> acting;

    TindakanDrafResource(MoveDraft moves, ConsolidateUsulan consolidation, Provider<Act> acting) {
        this.moves = moves;
        this.consolidation = consolidation;
        this.acting = acting;
    }

    /** The OPD hands its draft to the desk. */
    @POST
    @Path("draf-opd/{unit}/pengajuan")
    @RolesAllowed("opd")
    public DrafJson submit(UUID id, String unit) {
        return move(id, unit, acting.get(), DrafOpd::submit);
    }

    /** The desk gives it back. */
    @POST
    @Path("draf-opd/{unit}/pengembalian")
    @RolesAllowed("bkpsdm")
    public DrafJson giveBack(UUID id, String unit, @NotNull @Valid TindakanJson.Sebab isi) {
        return move(id, unit, acting.get().because(isi.alasan()), DrafOpd::giveBack);
    }

    /** The desk agrees. */
    @POST
    @Path("draf-opd/{unit}/persetujuan")
    @RolesAllowed("bkpsdm")
    public DrafJson approve(UUID id, String unit) {
        return move(id, unit, acting.get(), DrafOpd::approve);
    }

    /** All drafts become the agency's one usulan. */
    @POST
    @Path("konsolidasi")
    @RolesAllowed("bkpsdm")
    public UsulanJson consolidate(UUID id) {
        Act act = acting.get();
        return UsulanJson.of(consolidation.consolidate(id, act), act.actor());
    }

    private DrafJson move(UUID id, String unit, Act act, BiConsumer<DrafOpd, Act> verb) {
        return DrafJson.of(moves.move(id, unit, act, verb), act.actor());
    }
}
