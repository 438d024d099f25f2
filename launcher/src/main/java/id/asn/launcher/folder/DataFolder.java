package id.asn.launcher.folder;

import id.asn.launcher.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The folder that holds everything a house keeps between starts: the database cluster, the documents, the secrets, the
 * logs. A mark file tells our folder from a stranger's, so that a mistyped {@code ASN_DATA} never mixes with other
 * files.
 */
public final class DataFolder {

    private static final String MARK = "asn-data";
    private static final String FORM = "1";

    private final Path path;

    private DataFolder(Path path) {
        this.path = path;
    }

    /**
     * Opens the folder, making it when it does not exist yet.
     *
     * @throws Fault when it is a file, belongs to something else, or cannot be written
     */
    public static DataFolder open(Path path) {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new Fault("The data folder " + path + " is a file; name a folder with ASN_DATA.");
        }
        DataFolder folder = new DataFolder(path);
        if (!Files.exists(path.resolve(MARK))) folder.claim();
        folder.check();
        return folder;
    }

    /**
     * Opens a folder that a house has already used.
     *
     * @throws Fault when no house has
     */
    public static DataFolder existing(Path path) {
        if (!Files.exists(path.resolve(MARK))) {
            throw new Fault("There is no house in " + path + " yet; start one with ./asn up.");
        }
        return open(path);
    }

    public Path path() {
        return path;
    }

    public Path cluster() {
        return path.resolve("postgresql");
    }

    public Path documents() {
        return made("berkas");
    }

    public Path log() {
        return made("log");
    }

    public Path run() {
        return made("run");
    }

    /**
     * The secrets of this folder, made on the first call.
     *
     * @throws Fault when the database is there and its secrets are not, or they cannot be read
     */
    public Secrets secrets() {
        Path file = path.resolve("secrets.properties");
        if (Files.exists(file)) return Secrets.read(file);
        if (Files.exists(cluster())) {
            throw damaged("secrets.properties is missing while the database is there", null);
        }
        return Secrets.make(file);
    }

    /** The sentence for a folder whose content cannot be used. */
    public Fault damaged(String reason, Throwable cause) {
        return new Fault(
                "The data folder " + path + " is damaged (" + reason
                        + "); restore it from a copy, or name another folder with ASN_DATA.",
                cause);
    }

    private void claim() {
        try {
            PrivateFiles.folder(path);
            if (!empty()) {
                throw new Fault("The folder " + path
                        + " holds files that are not ours; name an empty or a new folder with ASN_DATA.");
            }
            Files.writeString(path.resolve(MARK), FORM);
        } catch (IOException e) {
            throw new Fault(
                    "The data folder " + path + " cannot be written; give yourself the right to, or name another folder"
                            + " with ASN_DATA.",
                    e);
        }
    }

    private void check() {
        try {
            String form = Files.readString(path.resolve(MARK)).trim();
            if (!FORM.equals(form)) {
                throw new Fault("The data folder " + path
                        + " was made by another version of this launcher; name another folder with ASN_DATA.");
            }
        } catch (IOException e) {
            throw damaged("its mark cannot be read", e);
        }
        if (!Files.isWritable(path)) {
            throw new Fault("The data folder " + path
                    + " cannot be written; give yourself the right to, or name another folder with ASN_DATA.");
        }
    }

    private boolean empty() throws IOException {
        try (Stream<Path> content = Files.list(path)) {
            return content.findAny().isEmpty();
        }
    }

    private Path made(String name) {
        Path folder = path.resolve(name);
        try {
            PrivateFiles.folder(folder);
            return folder;
        } catch (IOException e) {
            throw damaged(name + " is not a folder that can be written", e);
        }
    }
}
