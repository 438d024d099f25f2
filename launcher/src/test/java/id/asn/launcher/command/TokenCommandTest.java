package id.asn.launcher.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import id.asn.launcher.Fault;
import id.asn.launcher.HouseOptions;
import id.asn.launcher.folder.DataFolder;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenCommandTest {

    @TempDir
    Path temporary;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void a_house_was_here() {
        DataFolder.open(temporary.resolve("a")).secrets();
    }

    @Test
    void prints_one_token_and_nothing_else() throws Exception {
        JWTClaimsSet claims = token("panitia", "--instansi", "6273", "--orang=dewi");
        assertEquals("dewi", claims.getSubject());
        assertEquals("6273", claims.getStringClaim("instansi"));
        assertEquals(List.of("panitia"), claims.getStringListClaim("groups"));
    }

    @Test
    void a_person_not_named_is_called_by_the_role() throws Exception {
        assertEquals("menkeu", token("menkeu").getSubject());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    bkpsdm                  | The role bkpsdm acts for an agency: add --instansi and its code.
                    bkn --instansi 6273     | The role bkn acts for no agency: leave out --instansi.
                    bkn --instanci 6273     | "--instanci" is not understood; ./asn help says what is.
                    ppk --instansi          | --instansi needs a value after it.
                    ppk --instansi=         | --instansi needs a value after it.
                    """)
    void a_slip_is_answered_by_one_sentence(String words, String sentence) {
        Fault fault = assertThrows(Fault.class, () -> command("a").run(List.of(words.split(" "))));
        assertEquals(sentence, fault.getMessage());
    }

    @Test
    void without_words_it_says_how_it_is_used() {
        assertEquals(
                "Say for which role: ./asn token <peran>, for instance ./asn token bkn.",
                assertThrows(Fault.class, () -> command("a").run(List.of())).getMessage());
    }

    @Test
    void a_folder_without_a_house_has_no_key_to_sign_with() {
        assertThrows(Fault.class, () -> command("b").run(List.of("bkn")));
    }

    private JWTClaimsSet token(String... words) throws Exception {
        assertEquals(0, command("a").run(List.of(words)));
        return SignedJWT.parse(printed.toString(StandardCharsets.UTF_8).strip()).getJWTClaimsSet();
    }

    private TokenCommand command(String folder) {
        return new TokenCommand(
                HouseOptions.in(temporary.resolve(folder)), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }
}
