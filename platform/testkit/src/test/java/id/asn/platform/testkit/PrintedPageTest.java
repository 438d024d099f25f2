package id.asn.platform.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintedPageTest {
    @TempDir
    Path folder;

    @Test
    void a_missing_page_is_stale_and_is_not_written_unasked() {
        Path page = folder.resolve("docs/states.md");
        AssertionError error =
                assertThrows(AssertionError.class, () -> PrintedPage.section(page, "formation", "a", false));
        assertTrue(error.getMessage().contains("-Dcetak=true"), error.getMessage());
        assertFalse(Files.exists(page));
    }

    @Test
    void printing_replaces_one_section_and_keeps_the_prose_and_the_other_sections() throws IOException {
        Path page = folder.resolve("states.md");
        Files.writeString(page, "# States\n\nprose\n");
        PrintedPage.section(page, "formation", "one", true);
        PrintedPage.section(page, "applicant", "two", true);
        PrintedPage.section(page, "formation", "three\n", true);
        assertEquals("""
            # States

            prose

            <!-- printed: formation -->
            three
            <!-- /printed: formation -->

            <!-- printed: applicant -->
            two
            <!-- /printed: applicant -->
            """, Files.readString(page));
    }

    @Test
    void a_current_section_passes_and_a_changed_one_fails() {
        Path page = folder.resolve("states.md");
        PrintedPage.section(page, "formation", "one", true);
        PrintedPage.section(page, "formation", "one", false);
        assertThrows(AssertionError.class, () -> PrintedPage.section(page, "formation", "two", false));
    }
}
