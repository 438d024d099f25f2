package id.asn.applicant;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.asn.applicant.formasi.flow.FollowFormasi;
import id.asn.applicant.periode.flow.FollowPeriode;
import id.asn.platform.feed.Event;
import id.asn.platform.feed.EventHandler;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** What formation would have announced, told to the service's own handlers as its feed would tell it. */
@ApplicationScoped
public class Formation {
    private static final AtomicLong VERSION = new AtomicLong(1);

    private final FollowPeriode followPeriode;
    private final FollowFormasi followFormasi;
    private final ObjectMapper json;
    private final EntityManager entities;

    Formation(FollowPeriode followPeriode, FollowFormasi followFormasi, ObjectMapper json, EntityManager entities) {
        this.followPeriode = followPeriode;
        this.followFormasi = followFormasi;
        this.json = json;
        this.entities = entities;
    }

    /** Registration of 2024 is open now. */
    public void open() {
        OffsetDateTime now = OffsetDateTime.now();
        window(now.minusHours(1), now.plusHours(1));
    }

    /** Registration of 2024 closed a minute ago. */
    public void close() {
        OffsetDateTime now = OffsetDateTime.now();
        window(now.minusHours(1), now.minusMinutes(1));
    }

    /** Registration of 2024 closed a minute ago, but for one agency. */
    public void closeBut(String instansi) {
        closeBut(instansi, OffsetDateTime.now().plusHours(1));
    }

    /** The same, with the close of that agency. */
    public void closeBut(String instansi, OffsetDateTime tutup) {
        OffsetDateTime now = OffsetDateTime.now();
        window(now.minusHours(1), now.minusMinutes(1), data -> data.putArray("perpanjangan")
                .addObject()
                .put("instansi", instansi)
                .put("tahap", "PENDAFTARAN")
                .put("tutup", tutup.toString()));
    }

    /** Time given for good would outlast the windows of the next test. */
    public void forgetKelonggaran() {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("truncate periode_kelonggaran")
                .executeUpdate());
    }

    /** Registration of 2024 has this window. */
    public void window(OffsetDateTime buka, OffsetDateTime tutup) {
        window(buka, tutup, data -> {});
    }

    private void window(OffsetDateTime buka, OffsetDateTime tutup, Consumer<ObjectNode> changes) {
        ObjectNode data = json.createObjectNode();
        data.put("tahun", 2024).put("versi", VERSION.incrementAndGet());
        var stages = data.putArray("tahap");
        stages.addObject()
                .put("tahap", "PENDAFTARAN")
                .put("buka", buka.toString())
                .put("tutup", tutup.toString());
        stages.addObject()
                .put("tahap", "SELEKSI_ADMINISTRASI")
                .put("buka", tutup.toString())
                .put("tutup", tutup.plus(Duration.ofDays(7)).toString());
        changes.accept(data);
        tell(followPeriode, "2024", data);
    }

    /** An umum CPNS formasi of Kota Serang, 2024, for S-1 Ilmu Hukum. */
    public UUID announce() {
        return announce(data -> {});
    }

    /** The same with changes. */
    public UUID announce(Consumer<ObjectNode> changes) {
        ObjectNode data = json.createObjectNode();
        UUID id = UUID.randomUUID();
        data.put("formasi_id", id.toString()).put("tahun", 2024).put("instansi", "6273");
        data.put("instansi_nama", "Pemerintah Kota Serang").put("jenis_instansi", "DAERAH");
        data.put("jenis_pengadaan", "CPNS").put("kategori", "TEKNIS").put("jenis_kebutuhan", "UMUM");
        data.putObject("jabatan")
                .put("kode", "JF0000334")
                .put("nama", "Analis Hukum Ahli Pertama")
                .put("kelompok", "LAINNYA");
        data.putObject("unit")
                .put("kode", "62730101")
                .put("nama", "Bagian Hukum")
                .put("jalur", "Sekretariat Daerah | Bagian Hukum");
        data.putArray("pendidikan").addObject().put("kode", "5101087").put("nama", "S-1 ILMU HUKUM");
        data.put("jumlah", 2).put("terbuka_disabilitas", true).put("ipk_minimum", "3.00");
        data.putObject("penghasilan").put("terendah", 4_500_000).put("tertinggi", 6_000_000);
        data.put("nomor_keputusan", "KepmenPANRB 1/2024").put("sha256", "0".repeat(64));
        data.put("medan_baru", "a consumer does not mind what it does not know");
        changes.accept(data);
        tell(followFormasi, id.toString(), data);
        return id;
    }

    private void tell(EventHandler handler, String subject, ObjectNode data) {
        Event event = new Event(
                UUID.randomUUID().toString(), handler.source(), handler.type(), subject, OffsetDateTime.now(), data);
        QuarkusTransaction.requiringNew().run(() -> handler.apply(event));
    }
}
