package id.asn.platform.load;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Work that lasts until the test says so. */
@ApplicationScoped
@Path("/v1/kerja")
public class KerjaResource {
    private static final long LONGEST_SECONDS = 20;
    private static final int CHUNK = 65_536;
    private static final int CHUNKS = 1000;

    private final Semaphore done = new Semaphore(0);

    void finish(int many) {
        done.release(many);
    }

    private String work() throws InterruptedException {
        return done.tryAcquire(LONGEST_SECONDS, TimeUnit.SECONDS) ? "selesai" : "terlalu lama";
    }

    @GET
    @PermitAll
    public String open() throws InterruptedException {
        return work();
    }

    @GET
    @Path("/cepat")
    @RolesAllowed("pelamar")
    public String quick() {
        return "cepat";
    }

    @GET
    @Path("/saya")
    @RolesAllowed("pelamar")
    public String own() throws InterruptedException {
        return work();
    }

    @POST
    @RolesAllowed("pelamar")
    public String write() throws InterruptedException {
        return work();
    }

    @POST
    @Path("/penting")
    @RolesAllowed("pelamar")
    public String last() throws InterruptedException {
        return work();
    }

    /** Done at once, when it has its turn. */
    @POST
    @Path("/isi")
    @RolesAllowed("pelamar")
    public String content(String body) {
        return Integer.toString(body.length());
    }

    /** Takes as long as the sender. */
    @PUT
    @Path("/unggahan")
    @PermitAll
    public String upload(InputStream body) throws IOException {
        return Long.toString(body.transferTo(OutputStream.nullOutputStream()));
    }

    /** Takes as long as the reader. */
    @GET
    @Path("/unduhan")
    @PermitAll
    public StreamingOutput download() {
        return out -> {
            for (int i = 0; i < CHUNKS; i++) {
                out.write(new byte[CHUNK]);
            }
        };
    }
}
