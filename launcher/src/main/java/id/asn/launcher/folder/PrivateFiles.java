package id.asn.launcher.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders only their owner may read: born with 0600 and 0700, never narrowed afterwards. */
public final class PrivateFiles {

    private PrivateFiles() {}

    /** Makes the folder and its parents where they are missing. */
    public static void folder(Path path) throws IOException {
        if (Files.isDirectory(path)) return;
        Files.createDirectories(path, rights(path, "rwx------"));
    }

    /** Writes the text in one step: a reader sees the old file or the new one, never half of it. */
    public static void write(Path file, String text) throws IOException {
        Path fresh = Files.createTempFile(
                file.getParent(), file.getFileName().toString(), ".new", rights(file, "rw-------"));
        Files.write(fresh, text.getBytes(StandardCharsets.UTF_8));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static FileAttribute<?>[] rights(Path path, String rights) {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
