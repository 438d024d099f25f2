package id.asn.formation.pekerjaan.api;

import id.asn.formation.katalog.Asal;
import id.asn.formation.pekerjaan.JenisBerkas;
import id.asn.formation.pekerjaan.Kiriman;
import id.asn.formation.pekerjaan.flow.ReceiveBerkas;
import id.asn.formation.pekerjaan.flow.WriteTemplat;
import id.asn.formation.pekerjaan.store.DaftarTujuan;
import id.asn.formation.pekerjaan.store.Tujuan;
import id.asn.platform.http.ParameterTidakSah;
import id.asn.platform.idempotency.Idempotent;
import id.asn.platform.identity.SignedIn;
import id.asn.platform.problem.Finding;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;

/** Takes files of rows in, and gives the workbook to fill; what becomes of a file is its job's to tell. */
@Path("/v1/impor/{tujuan}")
@Transactional
@Idempotent
public class ImporResource {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final DaftarTujuan targets;
    private final ReceiveBerkas receive;
    private final WriteTemplat templat;
    private final SignedIn signedIn;

    ImporResource(DaftarTujuan targets, ReceiveBerkas receive, WriteTemplat templat, SignedIn signedIn) {
        this.targets = targets;
        this.receive = receive;
        this.templat = templat;
        this.signedIn = signedIn;
    }

    /** Stores the file and leaves a job for it. */
    @POST
    @Consumes({"text/csv", "application/x-ndjson", XLSX})
    @ResponseStatus(202)
    @RolesAllowed({"opd", "bkpsdm", "bkn", "panselnas"})
    public PekerjaanJson take(
            String tujuan,
            @RestQuery @Pattern(regexp = "[A-Za-z0-9._-]{1,40}") String sumber,
            @RestQuery @Min(2018) @Max(2100) Integer tahun,
            @RestQuery @Pattern(regexp = "[A-Za-z0-9.-]{1,40}") String unit,
            @RestQuery("semua_atau_batal") boolean semuaAtauBatal,
            @RestQuery("uji_coba") boolean ujiCoba,
            @HeaderParam("Content-Type") String jenis,
            java.nio.file.Path berkas) {
        Tujuan target = target(tujuan, tahun);
        String asal = source(sumber);
        Kiriman kiriman = new Kiriman(tujuan, JenisBerkas.of(jenis), asal, tahun, unit, semuaAtauBatal, ujiCoba);
        return PekerjaanJson.of(receive.receive(kiriman, target, berkas, signedIn.actor()), List.of());
    }

    /** The workbook to fill: its columns, drop-downs, and the code lists of the day. */
    @GET
    @Path("/templat.xlsx")
    @Produces(XLSX)
    @RolesAllowed({"opd", "bkpsdm", "bkn", "panselnas"})
    public StreamingOutput template(String tujuan) {
        Tujuan target = targets.get(tujuan, signedIn.actor());
        return templat.write(target, whose(target))::writeTo;
    }

    /** Nobody sends files in the name of what this house announced itself. */
    private static String source(String sumber) {
        if (Asal.RUMAH.equals(sumber)) {
            throw new ParameterTidakSah(Finding.of("?sumber", "sumber-rumah").with("sumber", sumber));
        }
        return sumber == null ? "unggahan" : sumber;
    }

    /** The sender's agency, where agencies send each for itself; refuses a token that names none. */
    private String whose(Tujuan target) {
        return target.nasional() ? null : signedIn.instansi();
    }

    private Tujuan target(String tujuan, Integer tahun) {
        Tujuan target = targets.get(tujuan, signedIn.actor());
        whose(target);
        if (target.perTahun() && tahun == null) {
            throw new ParameterTidakSah(Finding.of("?tahun", "tahun-wajib").with("tujuan", tujuan));
        }
        return target;
    }
}
