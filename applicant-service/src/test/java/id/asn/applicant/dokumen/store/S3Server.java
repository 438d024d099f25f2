package id.asn.applicant.dokumen.store;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** A real S3 server on a free port, over a folder, with an access key. */
final class S3Server implements AutoCloseable {
    private static final String BUCKET = "dokumen";
    private static final String KEY = "uji";
    private static final String SECRET = "uji-rahasia";

    private final S3Proxy proxy;

    private S3Server(S3Proxy proxy) {
        this.proxy = proxy;
    }

    static S3Server start(Path folder) throws Exception {
        BlobStore store =
                new FilesystemNio2BlobStore(Files.createDirectories(folder).toString());
        store.createContainer(BUCKET);
        S3Proxy proxy = S3Proxy.builder()
                .blobStore(store)
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, KEY, SECRET)
                .build();
        proxy.start();
        return new S3Server(proxy);
    }

    GudangS3 gudang(Path beranda) {
        return new GudangS3(client(proxy.getPort()), BUCKET, beranda);
    }

    /** A storage whose server is not there. */
    GudangS3 gone(Path beranda) {
        return new GudangS3(client(1), BUCKET, beranda);
    }

    private static S3Client client(int port) {
        return S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .region(Region.US_EAST_1)
                .endpointOverride(URI.create("http://127.0.0.1:" + port))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(KEY, SECRET)))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .forcePathStyle(true)
                .build();
    }

    @Override
    public void close() {
        try {
            proxy.stop();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
