package id.asn.applicant.dokumen.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.asn.applicant.ContohBerkas;
import id.asn.applicant.dokumen.Gudang;
import id.asn.applicant.dokumen.IsiDitolak;
import id.asn.applicant.dokumen.JenisDokumen;
import id.asn.applicant.dokumen.Kunci;
import id.asn.applicant.dokumen.TabelDokumen;
import id.asn.applicant.dokumen.isi.BatasIsi;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every storage promises, held against a folder and against an S3 server. */
class GudangTest {
    private static final LocalDate DAY = LocalDate.of(2024, 8, 21);

    enum Kind {
        FOLDER,
        S3
    }

    @TempDir
    static Path home;

    private static S3Server server;

    @BeforeAll
    static void a_server() throws Exception {
        server = S3Server.start(home.resolve("ember"));
    }

    @AfterAll
    static void the_end() throws Exception {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_kept_comes_back_and_is_gone_from_where_it_arrived(Kind kind) throws Exception {
        Gudang gudang = gudang(kind);
        byte[] content = ContohBerkas.pdf(700_000);
        String key = Kunci.of(DAY);
        Path arrived = arrived(gudang, content);
        gudang.keep(arrived, key);
        try (InputStream back = gudang.open(key)) {
            assertArrayEquals(content, back.readAllBytes());
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_discarded_is_gone_and_discarding_again_is_no_fault(Kind kind) throws Exception {
        Gudang gudang = gudang(kind);
        String key = Kunci.of(DAY);
        gudang.keep(arrived(gudang, ContohBerkas.jpeg(1000)), key);
        gudang.discard(key);
        gudang.discard(key);
        assertThrows(IOException.class, () -> gudang.open(key));
    }

    @ParameterizedTest
    @EnumSource
    void what_was_never_kept_is_not_there(Kind kind) {
        assertThrows(IOException.class, () -> gudang(kind).open(Kunci.of(DAY)));
    }

    @ParameterizedTest
    @EnumSource
    void a_key_without_its_file_is_refused_and_stays_empty(Kind kind) {
        Gudang gudang = gudang(kind);
        String key = Kunci.of(DAY);
        Path nowhere = gudang.beranda().resolve("tidak-ada.part");
        assertThrows(RuntimeException.class, () -> gudang.keep(nowhere, key));
        assertThrows(IOException.class, () -> gudang.open(key));
    }

    @ParameterizedTest
    @EnumSource
    void an_upload_that_is_cut_leaves_nothing_visible(Kind kind) throws Exception {
        Gudang gudang = gudang(kind);
        LocalDate day = LocalDate.of(2024, 9, kind == Kind.S3 ? 2 : 1);
        byte[] whole = ContohBerkas.pdf(100_000);
        InputStream half = new ByteArrayInputStream(Arrays.copyOf(whole, 60_000));
        var ijazah = TabelDokumen.of(2024).of(JenisDokumen.IJAZAH);
        assertThrows(IsiDitolak.class, () -> new TerimaBerkas(gudang, BatasIsi.BIASA).receive(half, ijazah, day));
        assertEquals(List.of(), gudang.keysOf(day, "", 10));
        try (var left = Files.list(gudang.beranda())) {
            assertFalse(left.anyMatch(file -> file.toString().endsWith(".part")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_keys_of_a_day_are_walked_in_order_page_by_page(Kind kind) throws Exception {
        Gudang gudang = gudang(kind);
        LocalDate day = LocalDate.of(2024, 10, kind == Kind.S3 ? 2 : 1);
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            keys.add(Kunci.of(day));
            gudang.keep(arrived(gudang, ContohBerkas.jpeg(1000)), keys.get(i));
        }
        gudang.keep(arrived(gudang, ContohBerkas.jpeg(1000)), Kunci.of(day.plusDays(5)));
        List<String> walked = new ArrayList<>();
        for (String after = ""; walked.size() < 20; after = walked.get(walked.size() - 1)) {
            List<String> page = gudang.keysOf(day, after, 3);
            walked.addAll(page);
            if (page.size() < 3) {
                break;
            }
        }
        assertEquals(keys.stream().sorted().toList(), walked);
    }

    @ParameterizedTest
    @EnumSource(names = "S3")
    void a_store_that_is_away_is_a_fault_and_not_an_empty_answer(Kind kind) throws Exception {
        Gudang away = server.gone(home.resolve("jauh"));
        assertThrows(
                UncheckedIOException.class, () -> away.keep(arrived(away, ContohBerkas.jpeg(1000)), Kunci.of(DAY)));
        assertThrows(IOException.class, () -> away.open(Kunci.of(DAY)));
        assertThrows(UncheckedIOException.class, () -> away.keysOf(DAY, "", 5));
    }

    private static Gudang gudang(Kind kind) {
        return switch (kind) {
            case FOLDER -> new GudangFolder(home.resolve("folder"));
            case S3 -> server.gudang(home.resolve("beranda"));
        };
    }

    private static Path arrived(Gudang gudang, byte[] content) throws IOException {
        return Files.write(Files.createTempFile(gudang.beranda(), "uji", ".part"), content);
    }
}
