package id.asn.applicant.periode.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.applicant.ProviderExample;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class PeriodeDitetapkanContractTest {
    private static final String SCHEMA = "KejadianPeriodeDitetapkan";

    @Test
    void the_providers_own_example_is_understood() {
        PeriodeDitetapkan read = ProviderExample.event(SCHEMA, "id.asn.formation.periode.ditetapkan.v1")
                .data(PeriodeDitetapkan.class);
        assertEquals(2024, read.tahun());
        assertEquals(1, read.versi());
        assertEquals("PENDAFTARAN", read.tahap().get(0).tahap());
        assertEquals(
                Instant.parse("2024-08-19T17:00:00Z"),
                read.tahap().get(0).buka().toInstant());
        assertEquals(
                Instant.parse("2024-09-06T17:00:00Z"),
                read.tahap().get(0).tutup().toInstant());
        assertEquals("4010", read.perpanjangan().get(0).instansi());
        assertEquals(
                Instant.parse("2024-09-13T17:00:00Z"),
                read.perpanjangan().get(0).tutup().toInstant());
    }

    @Test
    void the_provider_promises_every_field_that_is_read_here() {
        var promised = StreamSupport.stream(
                        ProviderExample.schema(SCHEMA).path("required").spliterator(), false)
                .map(name -> name.asText())
                .toList();
        assertTrue(promised.containsAll(List.of("tahun", "versi", "tahap")), promised.toString());
    }
}
