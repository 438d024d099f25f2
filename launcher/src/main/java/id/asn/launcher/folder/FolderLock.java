package id.asn.launcher.folder;

import id.asn.launcher.Fault;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Held by the one launcher that runs on a data folder. The operating system lets go of it even after a kill -9. */
public final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws Fault when another launcher has it
     */
    public static FolderLock take(DataFolder folder) {
        Path file = folder.path().resolve("launcher.lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = attempt(channel);
            if (lock != null) return new FolderLock(channel);
            channel.close();
        } catch (IOException e) {
            throw folder.damaged("launcher.lock cannot be locked", e);
        }
        throw new Fault("Another launcher already runs on the data folder " + folder.path()
                + "; stop it, or name another folder with ASN_DATA.");
    }

    private static FileLock attempt(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new Fault("The lock on the data folder could not be given back: " + e.getMessage() + ".", e);
        }
    }
}
