package id.asn.formation.usulan.api;

import id.asn.formation.langkah.Act;
import id.asn.formation.neraca.Mutasi;
import id.asn.formation.usulan.TindakanUsulan;
import id.asn.formation.usulan.Usulan;
import id.asn.formation.usulan.flow.DetermineUsulan;
import id.asn.formation.usulan.flow.MoveUsulan;
import id.asn.formation.usulan.flow.RecommendUsulan;
import id.asn.formation.usulan.flow.ReturnUsulan;
import id.asn.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Provider;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/** The acts of the national offices on a signed usulan, one path each. */
@Path("/v1/usulan/{id}")
@Transactional
@Idempotent
public class PenilaianUsulanResource {
    private final MoveUsulan moves;
    private final ReturnUsulan returns;
    private final RecommendUsulan recommendation;
    private final DetermineUsulan decision;
    private final Provider<Act> acting;

    PenilaianUsulanResource(
            MoveUsulan moves,
            ReturnUsulan returns,
            RecommendUsulan recommendation,
            DetermineUsulan decision,
            Provider<Act> acting) {
        this.moves = moves;
        this.returns = returns;
        this.recommendation = recommendation;
        this.decision = decision;
        this.acting = acting;
    }

    /** BKN gives the signed usulan back. */
    @POST
    @Path("pengembalian")
    @RolesAllowed("bkn")
    public UsulanJson giveBack(UUID id, @NotNull @Valid TindakanJson.Pengembalian isi) {
        Act act = acting.get();
        return UsulanJson.of(
                returns.giveBack(id, TindakanUsulan.KEMBALIKAN, isi.cacat(), isi.faults(), act), act.actor());
    }

    /** BKN judges lines. */
    @POST
    @Path("verifikasi")
    @RolesAllowed("bkn")
    public UsulanJson judge(UUID id, @NotNull @Valid TindakanJson.Verifikasi isi) {
        return move(id, acting.get(), (usulan, act) -> usulan.judge(isi.penilaian(), act));
    }

    /** BKN gives its pertek. */
    @POST
    @Path("pertek")
    @RolesAllowed("bkn")
    public UsulanJson recommend(UUID id, @NotNull @Valid TindakanJson.Surat isi) {
        Act act = acting.get().under(isi.dokumen());
        return UsulanJson.of(recommendation.recommend(id, act), act.actor());
    }

    /** The Minister of Finance gives an opinion. */
    @POST
    @Path("pendapat")
    @RolesAllowed("menkeu")
    public UsulanJson giveOpinion(UUID id, @NotNull @Valid TindakanJson.Pendapat isi) {
        return move(id, acting.get().because(isi.pendapat()).under(isi.dokumen()), Usulan::giveOpinion);
    }

    /** The Minister allots seats. */
    @POST
    @Path("penetapan")
    @RolesAllowed("panrb")
    public UsulanJson determine(UUID id, @NotNull @Valid TindakanJson.Penetapan isi) {
        Act act = acting.get().under(isi.dokumen());
        return UsulanJson.of(decision.determine(id, isi.kuota(), act), act.actor());
    }

    /** The Minister rejects. */
    @POST
    @Path("penolakan")
    @RolesAllowed("panrb")
    public UsulanJson reject(UUID id, @NotNull @Valid TindakanJson.Penolakan isi) {
        return move(id, acting.get().because(isi.alasan()).under(isi.dokumen()), Usulan::reject);
    }

    private UsulanJson move(UUID id, Act act, BiFunction<Usulan, Act, List<Mutasi>> verb) {
        return UsulanJson.of(moves.move(id, act, verb), act.actor());
    }
}
