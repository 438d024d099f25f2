package id.asn.bench.unggah;

import id.asn.bench.side.Run;
import id.asn.bench.side.Side;
import id.asn.bench.side.Threads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The limit: each thread writes the bytes to a new file, takes their SHA-256, forces them down and removes the last one. */
record WriteToDisk(Path folder, int parallel, byte[] content) implements Side {
    private static final int CHUNK = 65_536;

    @Override
    public Run run(int seconds) {
        return Threads.run(parallel, seconds, number -> new Writer(folder.resolve("tulis-" + number), content));
    }

    private static final class Writer implements Threads.Caller {
        private final Path name;
        private final byte[] content;
        private int written;

        Writer(Path name, byte[] content) {
            this.name = name;
            this.content = content;
        }

        @Override
        public boolean call() {
            try (FileChannel file =
                    FileChannel.open(at(written), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                for (int from = 0; from < content.length; from += CHUNK) {
                    int count = Math.min(CHUNK, content.length - from);
                    digest.update(content, from, count);
                    write(file, ByteBuffer.wrap(content, from, count));
                }
                digest.digest();
                file.force(true);
                Files.deleteIfExists(at(written - 1));
                written++;
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        private static void write(FileChannel file, ByteBuffer bytes) throws IOException {
            while (bytes.hasRemaining()) file.write(bytes);
        }

        private Path at(int number) {
            return name.resolveSibling(name.getFileName() + "-" + number);
        }

        @Override
        public void close() {
            try {
                Files.deleteIfExists(at(written - 1));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
