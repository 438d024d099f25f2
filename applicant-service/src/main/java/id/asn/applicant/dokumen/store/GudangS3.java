package id.asn.applicant.dokumen.store;

import id.asn.applicant.dokumen.Gudang;
import id.asn.applicant.dokumen.Kunci;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Storage in a bucket of any store that speaks S3. A file arrives on this machine first, so that it is judged before
 * anything leaves; a put is whole or not there, by the protocol's own promise, and can be repeated since the length is known.
 */
public final class GudangS3 implements Gudang, AutoCloseable {
    private final S3Client client;
    private final String bucket;
    private final Path beranda;

    /** Storage in the bucket, which is there already; files arrive in the folder. */
    public GudangS3(S3Client client, String bucket, Path beranda) {
        this.client = client;
        this.bucket = bucket;
        this.beranda = beranda;
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
        try {
            client.putObject(put -> put.bucket(bucket).key(key), RequestBody.fromFile(arrived));
            Files.delete(arrived);
        } catch (SdkException failed) {
            throw new UncheckedIOException(new IOException(failed));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public InputStream open(String key) throws IOException {
        try {
            return client.getObject(get -> get.bucket(bucket).key(key));
        } catch (NoSuchKeyException missing) {
            throw new IOException("nothing is kept under " + key, missing);
        } catch (SdkException failed) {
            throw new IOException(failed);
        }
    }

    @Override
    public void discard(String key) {
        try {
            client.deleteObject(delete -> delete.bucket(bucket).key(key));
        } catch (SdkException failed) {
            throw new UncheckedIOException(new IOException(failed));
        }
    }

    @Override
    public List<String> keysOf(LocalDate day, String after, int most) {
        try {
            return client
                    .listObjectsV2(list -> list.bucket(bucket)
                            .prefix(Kunci.day(day))
                            .startAfter(after)
                            .maxKeys(most))
                    .contents()
                    .stream()
                    .map(S3Object::key)
                    .toList();
        } catch (SdkException failed) {
            throw new UncheckedIOException(new IOException(failed));
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
