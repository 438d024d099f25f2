package id.asn.formation.formasi.api;

import id.asn.formation.formasi.RincianFormasi;
import id.asn.formation.formasi.flow.DetermineRincian;
import id.asn.formation.formasi.flow.MoveRincian;
import id.asn.formation.formasi.flow.ReadAllocation;
import id.asn.formation.langkah.Act;
import id.asn.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Provider;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;

/** The acts on a rincian, one path each; which are lawful when, only the table of moves knows. */
@Path("/v1/rincian-formasi/{id}")
@Transactional
@Idempotent
public class TindakanFormasiResource {
    private final MoveRincian moves;
    private final DetermineRincian decision;
    private final ReadAllocation allocation;
    private final Provider<Act> acting;

    TindakanFormasiResource(
            MoveRincian moves, DetermineRincian decision, ReadAllocation allocation, Provider<Act> acting) {
        this.moves = moves;
        this.decision = decision;
        this.allocation = allocation;
        this.acting = acting;
    }

    /** The PPK signs the SPTJM. */
    @POST
    @Path("pengajuan")
    @RolesAllowed("ppk")
    public RincianFormasiJson submit(UUID id, @NotNull @Valid RincianFormasiJson.Surat isi) {
        return json(moves.move(id, acting.get().under(isi.dokumen()), RincianFormasi::submit));
    }

    /** BKN gives it back. */
    @POST
    @Path("pengembalian")
    @RolesAllowed("bkn")
    public RincianFormasiJson giveBack(UUID id, @NotNull @Valid RincianFormasiJson.Alasan isi) {
        return json(moves.move(id, acting.get().because(isi.alasan()), RincianFormasi::giveBack));
    }

    /** BKN agrees. */
    @POST
    @Path("verifikasi")
    @RolesAllowed("bkn")
    public RincianFormasiJson approve(UUID id) {
        return json(moves.move(id, acting.get(), RincianFormasi::approve));
    }

    /** The Minister determines it by decree. */
    @POST
    @Path("penetapan")
    @RolesAllowed("panrb")
    public RincianFormasiJson determine(UUID id, @NotNull @Valid RincianFormasiJson.Surat isi) {
        return json(decision.determine(id, acting.get().under(isi.dokumen())));
    }

    private RincianFormasiJson json(RincianFormasi rincian) {
        return RincianFormasiJson.of(
                rincian, allocation.of(rincian), acting.get().actor());
    }
}
