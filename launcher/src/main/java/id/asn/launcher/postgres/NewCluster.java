package id.asn.launcher.postgres;

import id.asn.launcher.Fault;
import id.asn.launcher.folder.DataFolder;
import id.asn.launcher.folder.PrivateFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The first start's work: a cluster with checksums, sorted by byte order on every platform, where each login needs its
 * password. Made beside its place and moved there when whole, so that an interrupted first start leaves nothing half
 * made.
 */
final class NewCluster {

    /** The file with our settings, read by the server after its own. */
    static final String SETTINGS_FILE = "asn.conf";

    private NewCluster() {}

    static void make(DataFolder folder, PostgresPrograms programs, String password) {
        Path fresh = folder.path().resolve("postgresql.new");
        Path passwordFile = folder.path().resolve("postgresql.password");
        try {
            FolderTree.delete(fresh);
            PrivateFiles.write(passwordFile, password);
            if (programs.run("initdb", arguments(fresh, passwordFile)) != 0) {
                throw refused(folder, programs.complaint(), null);
            }
            Path settings = fresh.resolve("postgresql.conf");
            Files.writeString(settings, Files.readString(settings) + "\ninclude '" + SETTINGS_FILE + "'\n");
            Files.move(fresh, folder.cluster());
        } catch (IOException | UncheckedIOException e) {
            throw refused(folder, e.getMessage(), e);
        } finally {
            FolderTree.delete(passwordFile);
        }
    }

    private static String[] arguments(Path cluster, Path passwordFile) {
        return new String[] {
            "--pgdata=" + cluster,
            "--username=" + PostgresServer.ADMINISTRATOR,
            "--pwfile=" + passwordFile,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--data-checksums"
        };
    }

    private static Fault refused(DataFolder folder, String reason, Throwable cause) {
        return new Fault(
                "PostgreSQL could not make its files in " + folder.path() + " (" + reason
                        + "); make room there, or name another folder with ASN_DATA.",
                cause);
    }
}
