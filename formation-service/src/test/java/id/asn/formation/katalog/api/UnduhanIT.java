package id.asn.formation.katalog.api;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.formation.Kota;
import id.asn.formation.katalog.Contoh;
import id.asn.formation.katalog.EntriKatalog;
import id.asn.formation.katalog.Rak;
import id.asn.formation.katalog.store.KatalogUnduhan;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class UnduhanIT {

    @Inject
    Rak rak;

    @Inject
    KatalogUnduhan download;

    @Test
    void a_row_is_in_both_files_and_no_cell_is_a_formula() {
        EntriKatalog row = Contoh.entri("=CMD()", 3);
        rak.isi(row);
        String csv = line("/v1/katalog/unduhan.csv", row);
        assertTrue(csv.contains(",'=CMD(),"), csv);
        assertTrue(
                csv.contains("\"PEMERINTAH KABUPATEN BARITO UTARA | DINAS PENDIDIKAN | SD NEGERI 1 \"\"LANJAS\"\""),
                csv);
        JsonPath json = JsonPath.from(line("/v1/katalog/unduhan.ndjson", row));
        assertEquals("=CMD()", json.getString("jabatan.nama"));
        assertEquals(row.lokasi(), json.getString("lokasi"));
    }

    private static String line(String address, EntriKatalog row) {
        return Kota.publik()
                .queryParam("tahun", 2024)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .filter(one -> one.contains(row.id().toString()))
                .findFirst()
                .orElseThrow();
    }

    /** Somebody who reads nothing until told. */
    private static final class Slow extends OutputStream {
        private final CountDownLatch started;
        private final CountDownLatch told;

        Slow(CountDownLatch started, CountDownLatch told) {
            this.started = started;
            this.told = told;
        }

        @Override
        public void write(int one) throws IOException {
            started.countDown();
            try {
                told.await();
            } catch (InterruptedException stop) {
                throw new IOException(stop);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "ndjson"})
    void while_as_many_read_as_may_another_is_told_to_come_again(String form) throws InterruptedException {
        rak.isi(Contoh.entri("GURU", 1));
        CountDownLatch started = new CountDownLatch(KatalogUnduhan.PALING_BANYAK);
        CountDownLatch told = new CountDownLatch(1);
        List<CompletableFuture<Void>> readers = new ArrayList<>();
        for (int i = 0; i < KatalogUnduhan.PALING_BANYAK; i++) {
            readers.add(CompletableFuture.runAsync(() -> read(new Slow(started, told))));
        }
        started.await();
        Kota.publik()
                .get("/v1/katalog/unduhan." + form)
                .then()
                .statusCode(503)
                .body("type", equalTo("/masalah/unduhan-penuh"));
        told.countDown();
        readers.forEach(CompletableFuture::join);
        Kota.publik().get("/v1/katalog/unduhan." + form).then().statusCode(200);
    }

    private void read(OutputStream out) {
        try {
            download.csv(2024, out);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
