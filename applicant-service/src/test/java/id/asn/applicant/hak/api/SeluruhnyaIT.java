package id.asn.applicant.hak.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.applicant.Formation;
import id.asn.applicant.Pemohon;
import id.asn.applicant.hak.IsiArsip;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The whole of what is kept: the archive leaves no table out, and an erasure no word. */
@QuarkusTest
class SeluruhnyaIT {
    /** Tables that tell of a person by a key of theirs, and all tables that hang on one of those. */
    private static final String PERSONAL = """
            with recursive milik as (
                select c.table_name::regclass::oid as t
                  from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
                 where c.table_schema = current_schema and t.table_type = 'BASE TABLE'
                   and (c.table_name = 'pelamar' or c.column_name in ('pelamar_id', 'lamaran_id', 'nik_indeks'))
                union
                select k.conrelid from pg_constraint k join milik on k.confrelid = milik.t where k.contype = 'f')
            select t::regclass::text from milik order by 1
            """;

    private static final String ALL = """
            select table_name from information_schema.tables
             where table_schema = current_schema and table_type = 'BASE TABLE' order by 1
            """;

    @Inject
    Formation formation;

    @Inject
    AgroalDataSource database;

    @Inject
    ObjectMapper json;

    @Test
    void every_table_about_a_person_is_in_the_archive_or_left_out_with_a_reason() throws SQLException {
        assertEquals(
                new TreeSet<>(names(PERSONAL)),
                Arrays.stream(IsiArsip.values()).map(IsiArsip::tabel).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void the_archive_shows_each_part_where_it_says_so() throws Exception {
        Tersimpan everything = Tersimpan.registered(formation);
        JsonNode archive = json.readTree(
                everything.orang().asks().get("/v1/pelamar/saya/arsip").asString());
        for (IsiArsip part : IsiArsip.values()) {
            if (part.bagian() != null) {
                assertTrue(shown(archive, part.bagian()), part.bagian() + " is not in " + archive);
            }
        }
        assertEquals(3, archive.get("tidak_dimuat").size());
        assertEquals(
                "Ijazah " + everything.tanda() + " terpotong.",
                archive.at("/lamaran/0/alasan/0/keterangan").asText());
        assertEquals(
                "Saya, " + everything.tanda() + ", keberatan.",
                archive.at("/sanggah/0/uraian").asText());
        assertEquals(2021, archive.at("/sanksi/0/tahun").asInt());
        assertEquals(1, archive.at("/lamaran/0/kartu").size());
        assertFalse(archive.toString().contains("panitia-"), "an official is named");
    }

    /** Something stands at the pointer, which passes through arrays. */
    private static boolean shown(JsonNode from, String pointer) {
        List<JsonNode> here = List.of(from);
        for (String name : pointer.substring(1).split("/")) {
            List<JsonNode> next = new ArrayList<>();
            for (JsonNode node : here) {
                (node.isArray()
                                ? StreamSupport.stream(node.spliterator(), false)
                                        .toList()
                                : List.of(node))
                        .forEach(one -> next.add(one.path(name)));
            }
            here = next;
        }
        return here.stream().anyMatch(node -> !node.isMissingNode() && !node.isEmpty());
    }

    @Test
    void after_an_erasure_no_table_holds_a_word_about_the_person() throws SQLException {
        Tersimpan everything = Tersimpan.registered(formation);
        assertFalse(found(everything.values()).isEmpty(), "the walk finds nothing even before");
        everything.orang().asks().post("/v1/pelamar/saya/penghapusan").then().statusCode(200);
        assertEquals(List.of(), found(everything.values()));
        comesBack(everything.values().get(1));
    }

    /** Who registers again under the same NIK finds the verdict, and no word of it. */
    private static void comesBack(String nik) {
        Map<String, Object> data = Pemohon.data();
        data.put("nik", nik);
        Pemohon again = Pemohon.stranger();
        again.register(data).statusCode(201);
        String lamaran = again.asks().get("/v1/lamaran").path("data[0].lamaran_id");
        again.asks()
                .get("/v1/lamaran/{id}", lamaran)
                .then()
                .statusCode(200)
                .body("status", equalTo("TMS"), "alasan.keterangan", is(List.of("(dihapus)")));
        again.asks()
                .get("/v1/lamaran/{id}/sanggah", lamaran)
                .then()
                .statusCode(200)
                .body("uraian", equalTo("(dihapus)"), "jawaban.putusan", equalTo("TOLAK"));
    }

    /** Every row of every table is read as text; what is kept as bytes is looked for as bytes. */
    private List<String> found(List<String> values) throws SQLException {
        List<String> places = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            for (String table : names(ALL)) {
                for (String value : values) {
                    if (holds(connection, table, value)) {
                        places.add(table + ": " + value);
                    }
                }
            }
        }
        return places;
    }

    private static boolean holds(Connection connection, String table, String value) throws SQLException {
        String sql = "select exists (select from \"%s\" t where t::text ilike ? or t::text like ?)".formatted(table);
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, "%" + value + "%");
            query.setString(2, "%" + HexFormat.of().formatHex(value.getBytes(StandardCharsets.UTF_8)) + "%");
            var row = query.executeQuery();
            row.next();
            return row.getBoolean(1);
        }
    }

    private List<String> names(String sql) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
