package id.asn.launcher.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.launcher.Fault;
import id.asn.launcher.Ports;
import id.asn.launcher.ServiceName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path temporary;

    @Test
    void a_new_folder_keeps_its_secrets_from_everybody_else() throws IOException {
        DataFolder folder = DataFolder.open(temporary.resolve("a/b"));
        folder.secrets();
        assertEquals("rwx------", rights(folder.path()));
        assertEquals("rw-------", rights(folder.path().resolve("secrets.properties")));
    }

    @Test
    void secrets_are_made_once_and_differ_between_folders_and_logins() {
        Secrets first = DataFolder.open(temporary.resolve("a")).secrets();
        Secrets again = DataFolder.open(temporary.resolve("a")).secrets();
        Secrets other = DataFolder.open(temporary.resolve("b")).secrets();
        assertEquals(first.signInKey().publicKey(), again.signInKey().publicKey());
        assertEquals(first.nikMaster(), again.nikMaster());
        assertEquals(first.clientSecret(ServiceName.APPLICANT), again.clientSecret(ServiceName.APPLICANT));
        assertNotEquals(first.nikMaster(), other.nikMaster());
        assertNotEquals(first.databasePassword("formation"), first.databasePassword("applicant"));
        assertEquals(32, Base64.getDecoder().decode(first.nikMaster()).length);
    }

    @Test
    void a_folder_from_before_cards_and_signed_results_gets_their_secrets_and_keeps_the_rest() throws IOException {
        DataFolder folder = DataFolder.open(temporary.resolve("a"));
        String nik = folder.secrets().nikMaster();
        Path file = folder.path().resolve("secrets.properties");
        Files.write(
                file,
                Files.readAllLines(file).stream()
                        .filter(line -> !line.startsWith("kartu.") && !line.startsWith("hasil."))
                        .toList());
        String seal = folder.secrets().cardSeal();
        assertEquals(32, Base64.getDecoder().decode(seal).length);
        assertEquals(seal, folder.secrets().cardSeal());
        assertEquals(32, Base64.getDecoder().decode(folder.secrets().resultKey()).length);
        assertEquals(nik, folder.secrets().nikMaster());
        assertEquals("rw-------", rights(file));
    }

    @Test
    void a_file_in_place_of_the_folder_is_refused() throws IOException {
        Path file = Files.createFile(temporary.resolve("x"));
        assertFault(
                "The data folder " + file + " is a file; name a folder with ASN_DATA.", () -> DataFolder.open(file));
    }

    @Test
    void a_folder_of_somebody_else_is_left_alone() throws IOException {
        Files.createFile(temporary.resolve("surat.txt"));
        assertFault(
                "The folder " + temporary
                        + " holds files that are not ours; name an empty or a new folder with ASN_DATA.",
                () -> DataFolder.open(temporary));
        assertEquals(1, temporary.toFile().list().length);
    }

    @Test
    void a_folder_of_another_form_is_refused() throws IOException {
        DataFolder.open(temporary.resolve("a"));
        Files.writeString(temporary.resolve("a/asn-data"), "2");
        assertThrows(Fault.class, () -> DataFolder.open(temporary.resolve("a")));
    }

    @Test
    void a_database_whose_secrets_are_lost_is_damage() throws IOException {
        DataFolder folder = DataFolder.open(temporary.resolve("a"));
        Files.createDirectory(folder.cluster());
        assertFault(
                "The data folder " + folder.path()
                        + " is damaged (secrets.properties is missing while the database is there);"
                        + " restore it from a copy, or name another folder with ASN_DATA.",
                folder::secrets);
    }

    @Test
    void secrets_that_cannot_be_read_are_damage() throws IOException {
        DataFolder folder = DataFolder.open(temporary.resolve("a"));
        folder.secrets();
        Files.writeString(folder.path().resolve("secrets.properties"), "signin.private-key=rusak\n");
        Fault fault = assertThrows(Fault.class, folder::secrets);
        assertTrue(fault.getMessage().contains("is damaged (secrets.properties cannot be read)"), fault.getMessage());
    }

    @Test
    void asking_of_a_folder_without_a_house_says_how_to_start_one() {
        assertFault(
                "There is no house in " + temporary + " yet; start one with ./asn up.",
                () -> DataFolder.existing(temporary));
    }

    @Test
    void one_launcher_at_a_time_holds_the_folder() {
        DataFolder folder = DataFolder.open(temporary.resolve("a"));
        FolderLock first = FolderLock.take(folder);
        assertFault(
                "Another launcher already runs on the data folder " + folder.path()
                        + "; stop it, or name another folder with ASN_DATA.",
                () -> FolderLock.take(folder));
        first.close();
        FolderLock.take(folder).close();
    }

    @Test
    void the_running_house_is_found_until_its_process_is_gone() throws Exception {
        DataFolder folder = DataFolder.open(temporary.resolve("a"));
        RunningHouse house = new RunningHouse(ProcessHandle.current().pid(), "mulai", new Ports(1, 2, 3, 4, 5, 6));
        house.write(folder);
        assertEquals(Optional.of(house), RunningHouse.in(folder));
        Process shortLived = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-version").start();
        shortLived.waitFor();
        new RunningHouse(shortLived.pid(), "mulai", Ports.usual()).write(folder);
        assertEquals(Optional.empty(), RunningHouse.in(folder));
        RunningHouse.erase(folder);
        assertEquals(Optional.empty(), RunningHouse.in(folder));
    }

    private static void assertFault(String sentence, Runnable work) {
        assertEquals(sentence, assertThrows(Fault.class, work::run).getMessage());
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
