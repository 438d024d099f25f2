package id.asn.applicant.formasi.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.applicant.ProviderExample;
import id.asn.applicant.formasi.JenisInstansi;
import id.asn.applicant.formasi.JenisKebutuhan;
import id.asn.applicant.formasi.JenisPengadaan;
import id.asn.applicant.formasi.Kategori;
import id.asn.applicant.formasi.KelompokJabatan;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class FormasiDiumumkanContractTest {
    private static final String SCHEMA = "KejadianFormasiDiumumkan";

    @Test
    void the_providers_own_example_is_understood_in_every_field() throws Exception {
        FormasiDiumumkan read = ProviderExample.event(SCHEMA, "id.asn.formation.formasi.diumumkan.v1")
                .data(FormasiDiumumkan.class);
        for (RecordComponent field : FormasiDiumumkan.class.getRecordComponents()) {
            assertNotNull(field.getAccessor().invoke(read), field.getName());
        }
        assertEquals("6273", read.instansi());
        assertEquals(new BigDecimal("3.00"), read.ipkMinimum());
        assertNotNull(read.jabatan().nama());
        assertNotNull(read.unit().jalur());
        assertNotNull(read.pendidikan().get(0).kode());
        assertTrue(read.penghasilan().terendah() > 0);
    }

    @Test
    void the_provider_promises_every_field_that_is_read_here() {
        List<String> promised = texts(ProviderExample.schema(SCHEMA).path("required"));
        List<String> needed = Stream.of(FormasiDiumumkan.class.getRecordComponents())
                .map(field -> field.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
                .filter(name -> !name.equals("ipk_minimum"))
                .toList();
        assertEquals(16, needed.size());
        assertTrue(promised.containsAll(needed), promised.toString());
    }

    @Test
    void every_word_that_the_provider_may_send_is_known_here() {
        known("JenisInstansi", JenisInstansi.values());
        known("JenisPengadaan", JenisPengadaan.values());
        known("Kategori", Kategori.values());
        known("JenisKebutuhan", JenisKebutuhan.values());
        known("KelompokJabatan", KelompokJabatan.values());
    }

    private static void known(String schema, Enum<?>[] ours) {
        assertEquals(
                Stream.of(ours).map(Enum::name).sorted().toList(),
                texts(ProviderExample.schema(schema).path("enum")).stream()
                        .sorted()
                        .toList());
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
