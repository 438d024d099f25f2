package id.asn.formation.laporan.api;

import id.asn.formation.instansi.Lingkup;
import id.asn.formation.laporan.Tabel;
import id.asn.formation.laporan.flow.ComparePlaces;
import id.asn.formation.laporan.flow.CountSeats;
import id.asn.formation.laporan.flow.LookAhead;
import id.asn.formation.laporan.flow.WriteAnnouncement;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Reports, each in the form that is accepted, JSON where nothing is said. */
@Path("/v1/laporan")
@Transactional
public class LaporanResource {
    private final WriteAnnouncement announcement;
    private final CountSeats seats;
    private final ComparePlaces places;
    private final LookAhead ahead;
    private final SignedIn signedIn;

    LaporanResource(
            WriteAnnouncement announcement,
            CountSeats seats,
            ComparePlaces places,
            LookAhead ahead,
            SignedIn signedIn) {
        this.announcement = announcement;
        this.seats = seats;
        this.places = places;
        this.ahead = ahead;
        this.signedIn = signedIn;
    }

    /** What an agency opens to the public. */
    @GET
    @Path("pengumuman-formasi")
    @Produces({MediaType.APPLICATION_JSON, Bentuk.CSV, Bentuk.XLSX, Bentuk.PDF})
    @PermitAll
    public Tabel announcement(
            @QueryParam("tahun") @NotNull @Min(2018) @Max(2100) Integer tahun,
            @QueryParam("instansi") @NotNull @Pattern(regexp = "[0-9]{4}") String instansi) {
        return announcement.write(instansi, tahun);
    }

    /** Seats by jenis pengadaan and kategori, as a chart too. */
    @GET
    @Path("kursi-menurut-kategori")
    @Produces({MediaType.APPLICATION_JSON, Bentuk.CSV, Bentuk.XLSX, Bentuk.PDF, Bentuk.SVG})
    @RolesAllowed({"opd", "bkpsdm", "ppk", "bkn", "panrb", "menkeu", "kemendagri", "panselnas", "auditor"})
    public Tabel seats(
            @QueryParam("tahun") @NotNull @Min(2018) @Max(2100) Integer tahun,
            @QueryParam("instansi") @Pattern(regexp = "[0-9]{4}") String instansi) {
        return seats.count(tahun, instansi, Lingkup.of(signedIn.actor()));
    }

    /** Need beside staff by kecamatan, as a chart too. */
    @GET
    @Path("kebutuhan-per-kecamatan")
    @Produces({MediaType.APPLICATION_JSON, Bentuk.CSV, Bentuk.XLSX, Bentuk.PDF, Bentuk.SVG})
    @RolesAllowed({"opd", "bkpsdm", "ppk", "bkn", "panrb", "menkeu", "kemendagri", "panselnas", "auditor"})
    public Tabel places(
            @QueryParam("tahun") @NotNull @Min(2018) @Max(2100) Integer tahun,
            @QueryParam("instansi") @Pattern(regexp = "[0-9]{4}") String instansi) {
        return places.compare(tahun, instansi);
    }

    /** Five years of need, staff and vacancies, as a chart too. */
    @GET
    @Path("kesenjangan-lima-tahun")
    @Produces({MediaType.APPLICATION_JSON, Bentuk.CSV, Bentuk.XLSX, Bentuk.PDF, Bentuk.SVG})
    @RolesAllowed({"opd", "bkpsdm", "ppk", "bkn", "panrb", "menkeu", "kemendagri", "panselnas", "auditor"})
    public Tabel ahead(
            @QueryParam("tahun") @NotNull @Min(2018) @Max(2096) Integer tahun,
            @QueryParam("instansi") @Pattern(regexp = "[0-9]{4}") String instansi) {
        return ahead.look(tahun, instansi);
    }
}
