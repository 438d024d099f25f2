package id.asn.formation.pemerataan.api;

import id.asn.formation.pemerataan.Ambang;
import id.asn.formation.pemerataan.Andai;
import id.asn.formation.pemerataan.Masukan;
import id.asn.formation.pemerataan.Usul;
import id.asn.formation.pemerataan.flow.ProposeRedistribution;
import id.asn.formation.pemerataan.flow.ReadMasukan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;

/** Measures, a proposal and a what-if, reckoned anew for each reader from what is stored; nothing is written. */
@Path("/v1/pemerataan")
public class PemerataanResource {
    private final ProposeRedistribution redistribution = new ProposeRedistribution();
    private final ReadMasukan places;

    PemerataanResource(ReadMasukan places) {
        this.places = places;
    }

    /** How the agency's people are spread. */
    @GET
    @RolesAllowed({"bkpsdm", "ppk", "bkn", "panrb"})
    public PengukuranJson measures(
            @QueryParam("tahun") @NotNull @Min(2018) @Max(2100) Integer tahun,
            @QueryParam("instansi") String instansi,
            @QueryParam("rumpun") String rumpun,
            @QueryParam("ambang_kurang") @DecimalMin("0") @DecimalMax("9.99") BigDecimal kurang,
            @QueryParam("ambang_lebih") @DecimalMin("0") @DecimalMax("9.99") BigDecimal lebih) {
        return PengukuranJson.of(places.read(instansi, tahun, rumpun), Ambang.of(kurang, lebih));
    }

    /** Who should move where before anybody is recruited. */
    @GET
    @Path("usul-redistribusi")
    @RolesAllowed({"bkpsdm", "ppk", "bkn", "panrb"})
    public UsulJson proposal(
            @QueryParam("tahun") @NotNull @Min(2018) @Max(2100) Integer tahun,
            @QueryParam("instansi") String instansi,
            @QueryParam("rumpun") String rumpun) {
        Masukan masukan = places.read(instansi, tahun, rumpun);
        return UsulJson.of(masukan, redistribution.propose(masukan.tempat()));
    }

    /** Where so many new seats would do most good once the proposal is carried out. */
    @GET
    @Path("andai")
    @RolesAllowed({"bkpsdm", "ppk", "bkn", "panrb"})
    public AndaiJson whatIf(
            @QueryParam("tahun") @NotNull @Min(2018) @Max(2100) Integer tahun,
            @QueryParam("kursi") @NotNull @Min(1) @Max(10_000) Integer kursi,
            @QueryParam("instansi") String instansi,
            @QueryParam("rumpun") String rumpun) {
        Masukan masukan = places.read(instansi, tahun, rumpun);
        Usul usul = redistribution.propose(masukan.tempat());
        return AndaiJson.of(masukan, usul, kursi, Andai.of(usul.sesudah(), kursi));
    }
}
