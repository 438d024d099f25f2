package id.asn.selection.peserta.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import id.asn.selection.peserta.GolonganPelamar;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What this service reads of a participant is what applicant's own contract tells. */
class ApplicantContractTest {
    private static final Path CONTRACT =
            Path.of(System.getProperty("asn.root", ".."), "contracts", "applicant", "v1", "openapi.yaml");

    @Test
    void every_member_that_is_read_is_told_and_the_groups_are_the_same() throws IOException {
        Schema<?> told = new OpenAPIV3Parser()
                .readContents(Files.readString(CONTRACT))
                .getOpenAPI()
                .getComponents()
                .getSchemas()
                .get("KejadianMemenuhiSyarat");
        Map<?, ?> members = told.getProperties();
        Arrays.stream(PelamarMemenuhiSyarat.class.getRecordComponents())
                .map(member -> new SnakeCaseStrategy().translate(member.getName()))
                .forEach(name -> assertTrue(members.containsKey(name), name));
        List<?> groups = ((Schema<?>) members.get("kelompok_pelamar")).getEnum();
        assertEquals(Arrays.stream(GolonganPelamar.values()).map(Enum::name).toList(), groups);
    }
}
