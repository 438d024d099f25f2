package id.asn.applicant.verifikasi.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.applicant.Formation;
import id.asn.applicant.Panitia;
import id.asn.applicant.Pemohon;
import id.asn.applicant.SatuSambungan;
import id.asn.platform.testkit.ContractFilter;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** With one connection for the whole service, nobody who holds it waits for a second, and nobody slow holds it. */
@QuarkusTest
class SatuSambunganIT {
    private static final int LINES = 50_000;

    @Inject
    Formation formation;

    @Inject
    AgroalDataSource database;

    @Test
    void a_verdict_is_given_tried_and_refused_and_each_look_is_kept() throws SQLException {
        formation.open();
        Pemohon siti = Pemohon.registered();
        UUID lamaran = siti.submitted(formation.announce());
        List<Integer> answers = SatuSambungan.with(
                database,
                () -> List.of(
                        decides(lamaran, Panitia.TMS, true).statusCode(),
                        decides(lamaran, Panitia.MS, false).statusCode(),
                        decides(lamaran, Panitia.TMS, false).statusCode()));
        assertEquals(List.of(200, 422, 200), answers);
        assertEquals(3, looksToDecide(siti), "kept, though told folded until the announcement");
    }

    private int looksToDecide(Pemohon siti) throws SQLException {
        String sql = "select count(*) from akses a join pelamar p on p.id = a.pelamar_id"
                + " where p.akun = ? and a.tujuan = 'MEMUTUS_LAMARAN'";
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setString(1, siti.person());
            var row = query.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }

    private static Response decides(UUID lamaran, Map<String, Object> body, boolean tried) {
        return Panitia.of("6273")
                .contentType("application/json")
                .queryParam("uji_coba", tried)
                .body(body)
                .post("/v1/verifikasi/{id}/putusan", lamaran);
    }

    @Test
    void who_reads_an_announcement_slowly_holds_no_connection() throws Exception {
        UUID told = longAnnouncement();
        try (Socket slow = new Socket("localhost", RestAssured.port)) {
            slow.setReceiveBufferSize(1024);
            String head = "GET /v1/pengumuman-administrasi/" + told
                    + "/unduhan.csv HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            slow.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            InputStream in = slow.getInputStream();
            assertTrue(in.read() > 0);
            int status = SatuSambungan.with(database, () -> given().filter(ContractFilter.of("applicant"))
                    .get("/v1/pengumuman-administrasi/{id}", told)
                    .statusCode());
            assertEquals(200, status);
        }
        List<String> lines = given().get("/v1/pengumuman-administrasi/{id}/unduhan.csv", told)
                .asString()
                .lines()
                .toList();
        assertEquals(LINES + 1, lines.size());
        assertEquals(LINES + 1, lines.stream().distinct().count());
        assertTrue(lines.get(0).startsWith("nomor_pendaftaran,"), lines.get(0));
    }

    /** An announcement of one lamaran, whose line stands in it many times more under numbers of its own. */
    private UUID longAnnouncement() throws Exception {
        String agency = Panitia.agency();
        formation.open();
        UUID lamaran = Pemohon.registered().submitted(formation.announce(data -> data.put("instansi", agency)));
        Panitia.passes(agency, lamaran);
        formation.close();
        UUID told = Panitia.announces(agency, "HASIL");
        // the copies point to no lamaran: triggers and foreign keys rest meanwhile
        String many = """
                set session_replication_role = replica;
                insert into pengumuman_administrasi_baris
                    (pengumuman_id, urut, lamaran_id, formasi_id, nomor_pendaftaran, nomor_peserta, putusan)
                select pengumuman_id, urut + n, gen_random_uuid(), formasi_id, nomor_pendaftaran || '-' || n,
                       nomor_peserta || '-' || n, putusan
                  from pengumuman_administrasi_baris, generate_series(1, %d) n where pengumuman_id = '%s';
                reset session_replication_role
                """.formatted(LINES - 1, told);
        try (var connection = database.getConnection();
                var insert = connection.createStatement()) {
            insert.execute(many);
        }
        return told;
    }
}
