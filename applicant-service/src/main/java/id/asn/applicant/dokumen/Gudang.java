package id.asn.applicant.dokumen;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Where the bytes of documents lie. Under a key there is either the whole file, durably, or nothing; a key is given out
 * once and its content never changes. What fails inside fails with {@link java.io.UncheckedIOException}.
 */
public interface Gudang {
    /** A folder on this machine for files that are still arriving. */
    Path beranda();

    /** Takes a whole file in under the key, and away from where it was; when this returns, no crash loses it. */
    void keep(Path arrived, String key);

    /** The content from its first byte; the caller closes it. Fails with {@link IOException} when there is none. */
    InputStream open(String key) throws IOException;

    /** Throws the file away; one that is not there is no fault. */
    void discard(String key);

    /** The keys given out on that day (UTC) after the given one, in their order, at most so many. */
    List<String> keysOf(LocalDate day, String after, int most);
}
