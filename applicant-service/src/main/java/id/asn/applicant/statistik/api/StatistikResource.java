package id.asn.applicant.statistik.api;

import id.asn.applicant.statistik.Negeri;
import id.asn.applicant.statistik.Samaran;
import id.asn.applicant.statistik.Tersamar;
import id.asn.applicant.statistik.store.IngatanStatistik;
import id.asn.applicant.statistik.store.IngatanStatistik.Cacah;
import id.asn.applicant.statistik.store.PemeriksaanStore;
import id.asn.applicant.statistik.store.StatistikStore;
import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jboss.resteasy.reactive.Cache;

/** Live counts for everyone; small ones are kept back. */
@Path("/v1/statistik")
@Transactional
@Cache(maxAge = 10)
public class StatistikResource {
    private final StatistikStore store;
    private final IngatanStatistik recent;
    private final PemeriksaanStore recounts;
    private final Samaran samaran;

    StatistikResource(StatistikStore store, IngatanStatistik recent, PemeriksaanStore recounts, Samaran samaran) {
        this.store = store;
        this.recent = recent;
        this.recounts = recounts;
        this.samaran = samaran;
    }

    @GET
    @PermitAll
    public NegeriJson country(@QueryParam("tahun") @NotNull @Min(2018) @Max(2100) Integer tahun) {
        long registered = store.registered(tahun);
        CacahJson told = samaran.small(registered) ? new CacahJson(null, true) : CacahJson.of(registered);
        return NegeriJson.of(tahun, told, negeri(tahun).seluruhnya());
    }

    @GET
    @Path("/instansi")
    @PermitAll
    public Page<HitunganJson> agencies(
            @QueryParam("tahun") @NotNull @Min(2018) @Max(2100) Integer tahun,
            @QueryParam("after") String after,
            @QueryParam("batas") Integer batas) {
        return page(negeri(tahun).instansi().values(), Cursor.after(after), Limit.of(batas))
                .map(HitunganJson::agency);
    }

    @GET
    @Path("/formasi")
    @PermitAll
    public Page<HitunganJson> formasi(
            @QueryParam("tahun") @NotNull @Min(2018) @Max(2100) Integer tahun,
            @QueryParam("instansi") @NotNull @Pattern(regexp = "[0-9]{4}") String instansi,
            @QueryParam("after") String after,
            @QueryParam("batas") Integer batas) {
        Cacah counts = recent.formasi(tahun, instansi);
        var rows = Negeri.of(counts.instansi(), samaran).formasi(instansi, counts.formasi(), samaran);
        return page(rows.values(), Cursor.after(after), Limit.of(batas)).map(HitunganJson::formasi);
    }

    @GET
    @Path("/pemeriksaan")
    @RolesAllowed({"auditor", "panselnas"})
    @Cache(noStore = true)
    public PemeriksaanJson recount(@QueryParam("tahun") @NotNull @Min(2018) @Max(2100) Integer tahun) {
        return PemeriksaanJson.of(tahun, recounts.recount(tahun));
    }

    private Negeri negeri(int tahun) {
        return Negeri.of(recent.agencies(tahun).instansi(), samaran);
    }

    private static Page<Tersamar> page(Collection<Tersamar> rows, long after, Limit limit) {
        List<Tersamar> wanted = rows.stream()
                .filter(row -> row.hitungan().urut() > after)
                .sorted(Comparator.comparingLong(row -> row.hitungan().urut()))
                .limit(limit.fetch())
                .toList();
        return Page.of(wanted, limit, row -> row.hitungan().urut());
    }
}
