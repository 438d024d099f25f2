package id.asn.platform.http;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;

/** The smallest resource on which every way of failing, and every common header, can be tried over real HTTP. */
@Path("/v1/coba")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class TryOutResource {
    private static final long VERSI = 7;

    private final Precondition precondition;

    TryOutResource(Precondition precondition) {
        this.precondition = precondition;
    }

    /** How the try-out is coloured. */
    public enum Warna {
        MERAH,
        PUTIH
    }

    /** One part of the body. */
    public record Bagian(@Positive int jumlahKursi) {}

    /** The body. */
    public record Kiriman(@NotBlank String nama, @NotNull Warna warna, List<@Valid Bagian> bagian) {}

    /** A single resource. */
    public record Satu(String nama, long versi) implements Versioned {}

    @GET
    @Path("/{id}")
    public Satu satu(@PathParam("id") UUID id) {
        return new Satu("satu", VERSI);
    }

    @GET
    public Page<Long> daftar(@QueryParam("after") String after, @QueryParam("batas") Integer batas) {
        Limit limit = Limit.of(batas);
        long from = Cursor.after(after) + 1;
        return Page.of(
                LongStream.rangeClosed(from, 5).boxed().limit(limit.fetch()).toList(), limit, Long::longValue);
    }

    /** What a listing may be narrowed to. */
    public record Saringan(
            @QueryParam("warna") Warna warna,
            @QueryParam("tahun") Integer tahun,
            @QueryParam("hari") LocalDate hari) {}

    @GET
    @Path("/saring")
    public Saringan saring(@BeanParam Saringan saringan, @QueryParam("lain") Warna lain) {
        return saringan;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Satu kirim(@Valid @NotNull Kiriman kiriman) {
        return new Satu(kiriman.nama(), VERSI);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Satu ubah(@PathParam("id") UUID id, @Valid @NotNull Kiriman kiriman) {
        precondition.require(VERSI);
        return new Satu(kiriman.nama(), VERSI + 1);
    }

    @GET
    @Path("/jatuh")
    public Satu jatuh() {
        throw new IllegalStateException("rahasia 3671234567890001");
    }

    /** What cannot be stored when nobody looked at it before. */
    public record Catatan(String isi, List<String> label, LocalDate hari, Instant waktu) {}

    @POST
    @Path("/catatan")
    @Consumes(MediaType.APPLICATION_JSON)
    public Satu catat(@NotNull Catatan catatan) {
        return new Satu(catatan.isi(), VERSI);
    }

    @GET
    @Path("/basis-data")
    public Satu basisData(@QueryParam("keadaan") String keadaan) {
        throw new IllegalStateException(new SQLException("rahasia", keadaan));
    }
}
