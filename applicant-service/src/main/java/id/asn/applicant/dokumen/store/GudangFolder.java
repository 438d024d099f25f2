package id.asn.applicant.dokumen.store;

import id.asn.applicant.dokumen.Gudang;
import id.asn.applicant.dokumen.Kunci;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Storage in a folder, which all instances share. A file arrives in a corner of the same file system, is forced to the disk
 * and moved to its place in one step.
 */
public final class GudangFolder implements Gudang {
    private final Path root;
    private final Path beranda;
    private final Set<Path> made = ConcurrentHashMap.newKeySet();

    /** Storage below the folder, which is made when it is not there. */
    public GudangFolder(Path root) {
        this.root = root;
        this.beranda = root.resolve("beranda");
        try {
            Files.createDirectories(beranda);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    @Override
    public Path beranda() {
        return beranda;
    }

    @Override
    public void keep(Path arrived, String key) {
        Path target = path(key);
        try (FileChannel file = FileChannel.open(arrived, StandardOpenOption.WRITE)) {
            file.force(true);
            make(target.getParent());
            Files.move(arrived, target, StandardCopyOption.ATOMIC_MOVE);
            force(target.getParent());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public InputStream open(String key) throws IOException {
        return Files.newInputStream(path(key));
    }

    @Override
    public void discard(String key) {
        try {
            Files.deleteIfExists(path(key));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public List<String> keysOf(LocalDate day, String after, int most) {
        List<String> keys = new ArrayList<>();
        for (Path letters : sorted(root.resolve(Kunci.day(day)))) {
            // a folder whose last key would come before the given one is not even listed
            if (keys.size() < most && (key(letters) + "/~").compareTo(after) > 0) {
                sorted(letters).stream()
                        .map(this::key)
                        .filter(key -> key.compareTo(after) > 0)
                        .forEach(keys::add);
            }
        }
        return List.copyOf(keys.subList(0, Math.min(most, keys.size())));
    }

    private String key(Path place) {
        return root.relativize(place).toString().replace(File.separatorChar, '/');
    }

    private static List<Path> sorted(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Keys from before they had a day lie below their first two letters. */
    private Path path(String key) {
        return key.contains("/")
                ? root.resolve(key)
                : root.resolve(key.substring(0, 2)).resolve(key);
    }

    /** A folder is as durable as its entry in the one above. */
    private void make(Path folder) throws IOException {
        if (made.contains(folder)) {
            return;
        }
        Files.createDirectories(folder);
        for (Path above = folder.getParent(); !above.equals(root.getParent()); above = above.getParent()) {
            force(above);
        }
        made.add(folder);
    }

    /** A move is only as durable as the folder's own entry. Windows cannot open a folder and needs no such step. */
    private static void force(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel entry = FileChannel.open(folder, StandardOpenOption.READ)) {
                entry.force(true);
            }
        }
    }
}
