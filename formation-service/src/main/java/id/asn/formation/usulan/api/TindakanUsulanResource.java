package id.asn.formation.usulan.api;

import id.asn.formation.langkah.Act;
import id.asn.formation.usulan.TindakanUsulan;
import id.asn.formation.usulan.Usulan;
import id.asn.formation.usulan.flow.MoveUsulan;
import id.asn.formation.usulan.flow.ReturnUsulan;
import id.asn.formation.usulan.flow.SignUsulan;
import id.asn.formation.usulan.flow.SubmitToDesk;
import id.asn.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Provider;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.UUID;

/** The acts of the agency on its usulan, one path each; which are lawful when, only the table of moves knows. */
@Path("/v1/usulan/{id}")
@Transactional
@Idempotent
public class TindakanUsulanResource {
    private final MoveUsulan moves;
    private final SubmitToDesk submission;
    private final ReturnUsulan returns;
    private final SignUsulan signing;
    private final Provider<Act> acting;

    TindakanUsulanResource(
            MoveUsulan moves, SubmitToDesk submission, ReturnUsulan returns, SignUsulan signing, Provider<Act> acting) {
        this.moves = moves;
        this.submission = submission;
        this.returns = returns;
        this.signing = signing;
        this.acting = acting;
    }

    /** The OPD hands its draft to the desk. */
    @POST
    @Path("desk")
    @RolesAllowed("opd")
    public UsulanJson submitToDesk(UUID id) {
        Act act = acting.get();
        return UsulanJson.of(submission.submit(id, act), act.actor());
    }

    /** The desk gives the draft back. */
    @POST
    @Path("pengembalian-desk")
    @RolesAllowed("bkpsdm")
    public UsulanJson returnToDraft(UUID id, @NotNull @Valid TindakanJson.Alasan isi) {
        Act act = acting.get();
        return UsulanJson.of(
                returns.giveBack(id, TindakanUsulan.KEMBALIKAN_DESK, isi.cacat(), Map.of(), act), act.actor());
    }

    /** The desk agrees. */
    @POST
    @Path("persetujuan-desk")
    @RolesAllowed("bkpsdm")
    public UsulanJson approveDesk(UUID id) {
        Act act = acting.get();
        return UsulanJson.of(moves.move(id, act, Usulan::approveDesk), act.actor());
    }

    /** The PPK signs the SPTJM. */
    @POST
    @Path("pengajuan")
    @RolesAllowed("ppk")
    public UsulanJson sign(UUID id, @NotNull @Valid TindakanJson.Pengajuan isi) {
        Act act = acting.get().under(isi.dokumen());
        return UsulanJson.of(signing.sign(id, isi.jws(), act), act.actor());
    }

    /** The PPK takes the signed usulan back. */
    @POST
    @Path("penarikan")
    @RolesAllowed("ppk")
    public UsulanJson withdraw(UUID id, @NotNull @Valid TindakanJson.Alasan isi) {
        Act act = acting.get();
        return UsulanJson.of(returns.giveBack(id, TindakanUsulan.TARIK, isi.cacat(), Map.of(), act), act.actor());
    }
}
