package id.asn.launcher.postgres;

import id.asn.launcher.folder.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lends PostgreSQL's programs to the data folder of a test, so that not each test spends seconds on unpacking them. */
public final class UnpackedOnce {

    private UnpackedOnce() {}

    /** Opens the data folder with the programs in place. */
    public static DataFolder open(Path data) throws IOException {
        Path programs = Path.of(
                        PostgresBinaries.in(Path.of("target").toAbsolutePath()).program("postgres"))
                .getParent()
                .getParent();
        DataFolder folder = DataFolder.open(data);
        Path link = data.resolve(programs.getFileName());
        if (!Files.exists(link)) Files.createSymbolicLink(link, programs);
        return folder;
    }
}
