package id.asn.applicant.notifikasi;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import id.asn.applicant.Pemohon;
import id.asn.applicant.notifikasi.client.SmtpServer;
import id.asn.applicant.notifikasi.flow.SendPesan;
import id.asn.applicant.notifikasi.store.KirimanStore;
import id.asn.applicant.notifikasi.store.PesanStore;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailConfig;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails against a real SMTP server. */
@QuarkusTest
class SurelIT {
    private static final Laju PACE =
            new Laju(1000, 3, Duration.ofMillis(1), Duration.ofSeconds(60), Duration.ofDays(3));

    private static final Laju PATIENT =
            new Laju(1000, 3, Duration.ofHours(1), Duration.ofSeconds(60), Duration.ofDays(3));

    @Inject
    PesanStore messages;

    @Inject
    KirimanStore store;

    @Inject
    AlamatSurel accounts;

    @Inject
    AgroalDataSource database;

    @Inject
    Vertx vertx;

    private final GreenMail mails = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final Map<UUID, String> addresses = new HashMap<>();
    private int port;

    @BeforeEach
    void the_server_stands_and_nothing_of_others_waits() throws Exception {
        mails.start();
        port = mails.getSmtp().getPort();
        sql("update pesan set surel = 'KEDALUWARSA' where surel = 'MENUNGGU'");
        sql("update pesan_laju set jatah = 0, pada = clock_timestamp()");
    }

    @AfterEach
    void the_server_stops() {
        mails.stop();
    }

    @Test
    void one_persons_mails_arrive_in_order_however_many_instances_send() throws Exception {
        List<UUID> people = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            people.add(withAddress("orang" + i + "@contoh.id"));
        }
        for (int round = 0; round < 10; round++) {
            for (UUID one : people) {
                tell(one, JenisPesan.LAMARAN_DITERIMA, Map.of("nomor_pendaftaran", "nomor-" + round));
            }
        }
        drain(4, PACE);
        assertEquals(60, mails.getReceivedMessages().length);
        for (int i = 0; i < 6; i++) {
            List<String> got = texts("orang" + i + "@contoh.id");
            for (int round = 0; round < 10; round++) {
                assertTrue(got.get(round).contains("nomor-" + round + " "), got.toString());
            }
        }
    }

    @Test
    void a_mail_that_fails_holds_back_only_that_persons_later_ones_and_is_given_up_in_the_end() throws Exception {
        Pemohon siti = Pemohon.registered();
        UUID broken = id(siti);
        addresses.put(broken, "bukan alamat");
        UUID well = withAddress("baik@contoh.id");
        tell(broken, JenisPesan.SANGGAH_DITERIMA, Map.of());
        tell(broken, JenisPesan.SANGGAH_DIJAWAB, Map.of());
        tell(well, JenisPesan.SANGGAH_DITERIMA, Map.of());
        while (sender(PATIENT).send() > 0) {
            assertTrue(texts("baik@contoh.id").size() <= 1);
        }
        assertEquals(1, texts("baik@contoh.id").size());
        siti.asks()
                .get("/v1/pelamar/saya/pesan")
                .then()
                .statusCode(200)
                .body("data.surel", is(List.of("MENUNGGU", "MENUNGGU")));
        sql("update pesan set coba_lagi_pada = clock_timestamp() where surel = 'MENUNGGU'");
        drain(1, PACE);
        siti.asks()
                .get("/v1/pelamar/saya/pesan")
                .then()
                .statusCode(200)
                .body("data.surel", is(List.of("GAGAL", "GAGAL")));
    }

    @Test
    void when_the_server_is_away_mails_wait_and_leave_when_it_is_back() throws Exception {
        UUID one = withAddress("sabar@contoh.id");
        tell(one, JenisPesan.SANGGAH_DITERIMA, Map.of());
        tell(one, JenisPesan.SANGGAH_DIJAWAB, Map.of());
        mails.stop();
        while (sender(PATIENT).send() > 0) {
            assertEquals(0, mails.getReceivedMessages().length);
        }
        sql("update pesan set coba_lagi_pada = clock_timestamp() where surel = 'MENUNGGU'");
        mails.start();
        port = mails.getSmtp().getPort();
        drain(2, PACE);
        assertEquals(2, texts("sabar@contoh.id").size());
        assertTrue(texts("sabar@contoh.id").get(0).contains("tercatat"));
    }

    @Test
    void no_more_leave_in_a_second_than_the_pace_over_all_instances() throws Exception {
        for (int i = 0; i < 12; i++) {
            tell(withAddress("laju" + i + "@contoh.id"), JenisPesan.SANGGAH_DITERIMA, Map.of());
        }
        Laju four = new Laju(4, 3, Duration.ofMillis(1), Duration.ofSeconds(60), Duration.ofDays(3));
        long begin = System.nanoTime();
        drain(3, four);
        double seconds = (System.nanoTime() - begin) / 1e9;
        assertEquals(12, mails.getReceivedMessages().length);
        assertTrue(seconds > 2, "twelve at four a second from an empty allowance took " + seconds + " s");
    }

    @Test
    void the_address_is_the_one_in_the_account() {
        Pemohon siti = Pemohon.registered(Map.of("kontak", Map.of("surel", "siti.surat@contoh.id")));
        assertEquals(Optional.of("siti.surat@contoh.id"), accounts.of(id(siti)));
        assertEquals(Optional.empty(), accounts.of(id(Pemohon.registered())));
    }

    @Test
    void without_an_address_or_too_old_nothing_leaves_and_the_message_stays() throws Exception {
        Pemohon siti = Pemohon.registered();
        tell(id(siti), JenisPesan.SANGGAH_DITERIMA, Map.of());
        drain(1, PACE);
        tell(id(siti), JenisPesan.SANGGAH_DIJAWAB, Map.of());
        addresses.put(id(siti), "siti@contoh.id");
        sender(new Laju(1000, 3, Duration.ofMillis(1), Duration.ofSeconds(60), Duration.ZERO))
                .send();
        siti.asks()
                .get("/v1/pelamar/saya/pesan")
                .then()
                .statusCode(200)
                .body("data.surel", is(List.of("TANPA_ALAMAT", "KEDALUWARSA")));
        assertEquals(0, mails.getReceivedMessages().length);
    }

    private SendPesan sender(Laju pace) {
        MailConfig settings = new MailConfig().setHostname("127.0.0.1").setPort(port);
        SmtpServer server = new SmtpServer(vertx, settings, "tidak-membalas@contoh.id");
        return new SendPesan(store, id -> Optional.ofNullable(addresses.get(id)), server, pace);
    }

    /** Sends by so many instances side by side until nothing waits. */
    private void drain(int instances, Laju pace) throws Exception {
        var threads = Executors.newFixedThreadPool(instances);
        Callable<Void> instance = () -> {
            SendPesan sender = sender(pace);
            while (waiting() > 0) {
                if (sender.send() == 0) {
                    Thread.sleep(10);
                }
            }
            return null;
        };
        for (var done : threads.invokeAll(Collections.nCopies(instances, instance))) {
            done.get();
        }
        threads.shutdown();
    }

    private List<String> texts(String address) throws Exception {
        List<String> texts = new ArrayList<>();
        for (MimeMessage mail : mails.getReceivedMessages()) {
            if (mail.getRecipients(RecipientType.TO)[0].toString().equals(address)) {
                texts.add(GreenMailUtil.getBody(mail).replace("=\r\n", ""));
            }
        }
        return texts;
    }

    private UUID withAddress(String address) {
        UUID id = id(Pemohon.registered());
        addresses.put(id, address);
        return id;
    }

    private void tell(UUID someone, JenisPesan jenis, Map<String, String> facts) {
        QuarkusTransaction.requiringNew().run(() -> messages.tell(someone, jenis, facts));
    }

    private static UUID id(Pemohon someone) {
        return someone.asks().get("/v1/pelamar/saya").jsonPath().getUUID("pelamar_id");
    }

    private long waiting() throws Exception {
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from pesan where surel = 'MENUNGGU'")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void sql(String sql) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
