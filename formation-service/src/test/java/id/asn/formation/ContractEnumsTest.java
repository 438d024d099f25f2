package id.asn.formation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.alokasi.Peruntukan;
import id.asn.formation.formasi.FormasiStatus;
import id.asn.formation.formasi.Peristiwa;
import id.asn.formation.formasi.TindakanFormasi;
import id.asn.formation.instansi.BentukInstansi;
import id.asn.formation.instansi.JenisInstansi;
import id.asn.formation.jabatan.Jenjang;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.jabatan.KelompokJabatan;
import id.asn.formation.kebutuhan.JenisPegawai;
import id.asn.formation.kebutuhan.KelasEj;
import id.asn.formation.kebutuhan.Parameter;
import id.asn.formation.kebutuhan.Pendekatan;
import id.asn.formation.laporan.JenisKolom;
import id.asn.formation.neraca.Akun;
import id.asn.formation.neraca.Sebab;
import id.asn.formation.neraca.Sumbu;
import id.asn.formation.pekerjaan.Bobot;
import id.asn.formation.pekerjaan.JenisBerkas;
import id.asn.formation.pekerjaan.PekerjaanStatus;
import id.asn.formation.pemerataan.Keadaan;
import id.asn.formation.penetapan.Kedudukan;
import id.asn.formation.penetapan.TindakanUsulAlokasi;
import id.asn.formation.penetapan.UsulAlokasiStatus;
import id.asn.formation.periode.Tahap;
import id.asn.formation.usulan.DrafStatus;
import id.asn.formation.usulan.JenisKebutuhan;
import id.asn.formation.usulan.TindakanUsulan;
import id.asn.formation.usulan.UsulanStatus;
import id.asn.formation.usulan.kesiapan.AturanKesiapan;
import id.asn.formation.usulan.kesiapan.LabelJabatan;
import id.asn.formation.wilayah.Tingkat;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of the contract are the words of the code, in the same order. */
class ContractEnumsTest {

    static Stream<Arguments> words() {
        return Stream.of(planning(), determination(), publication()).flatMap(Function.identity());
    }

    private static Stream<Arguments> planning() {
        return Stream.of(
                Arguments.of("JenisInstansi", JenisInstansi.values()),
                Arguments.of("Kategori", Kategori.values()),
                Arguments.of("KelompokJabatan", KelompokJabatan.values()),
                Arguments.of("Jenjang", Jenjang.values()),
                Arguments.of("Pendekatan", Pendekatan.values()),
                Arguments.of("JenisPegawai", JenisPegawai.values()),
                Arguments.of("ParameterAbk", Parameter.values()),
                Arguments.of("KelasEj", KelasEj.values()),
                Arguments.of("JenisPengadaan", JenisPengadaan.values()),
                Arguments.of("JenisKebutuhan", JenisKebutuhan.values()),
                Arguments.of("Tahap", Tahap.values()),
                Arguments.of("TingkatWilayah", Tingkat.values()),
                Arguments.of("Keadaan", Keadaan.values()),
                Arguments.of("BentukInstansi", BentukInstansi.values()));
    }

    private static Stream<Arguments> determination() {
        return Stream.of(
                Arguments.of("StatusUsulan", UsulanStatus.values()),
                Arguments.of("TindakanUsulan", TindakanUsulan.values()),
                Arguments.of("StatusDraf", DrafStatus.values()),
                Arguments.of("AturanKesiapan", AturanKesiapan.values()),
                Arguments.of("LabelJabatan", LabelJabatan.values()),
                Arguments.of("Peruntukan", Peruntukan.values()),
                Arguments.of("StatusUsulAlokasi", UsulAlokasiStatus.values()),
                Arguments.of("TindakanUsulAlokasi", TindakanUsulAlokasi.values()),
                Arguments.of("Kedudukan", Kedudukan.values()));
    }

    private static Stream<Arguments> publication() {
        return Stream.of(
                Arguments.of("StatusFormasi", FormasiStatus.values()),
                Arguments.of("TindakanFormasi", TindakanFormasi.values()),
                Arguments.of("JenisKolom", JenisKolom.values()),
                Arguments.of("Akun", Akun.values()),
                Arguments.of("Sebab", Sebab.values()),
                Arguments.of("Sumbu", Sumbu.values()),
                Arguments.of("SumberPeristiwa", Peristiwa.Sumber.values()),
                Arguments.of("JenisBerkas", JenisBerkas.values()),
                Arguments.of("StatusPekerjaan", PekerjaanStatus.values()),
                Arguments.of("Bobot", Bobot.values()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("words")
    void an_enumeration_of_the_contract_is_that_of_the_code(String schema, Enum<?>[] values) throws IOException {
        assertEquals(
                Arrays.stream(values).map(Enum::name).toList(),
                contract().getComponents().getSchemas().get(schema).getEnum());
    }

    private static OpenAPI contract() throws IOException {
        try (InputStream file = ContractEnumsTest.class.getResourceAsStream("/contract/openapi.yaml")) {
            return new OpenAPIV3Parser()
                    .readContents(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .getOpenAPI();
        }
    }
}
