package id.asn.applicant.wiring;

import id.asn.applicant.dokumen.Gudang;
import id.asn.applicant.dokumen.isi.BatasIsi;
import id.asn.applicant.dokumen.store.GudangFolder;
import id.asn.applicant.dokumen.store.GudangS3;
import id.asn.applicant.dokumen.store.TerimaBerkas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** Makes the storage of documents: the folder {@code asn.berkas}, or the bucket {@code asn.berkas.s3.ember} when one is named. */
@ApplicationScoped
public class Storage {
    private static final String S3 = "asn.berkas.s3.";

    @Produces
    @Singleton
    Gudang gudang(Config config) {
        Path folder = Path.of(config.getValue("asn.berkas", String.class)).toAbsolutePath();
        return text(config, "ember")
                .<Gudang>map(bucket -> new GudangS3(client(config), bucket, folder.resolve("beranda")))
                .orElseGet(() -> new GudangFolder(folder));
    }

    @Produces
    @Singleton
    TerimaBerkas receiver(Gudang gudang, Config config) {
        return new TerimaBerkas(
                gudang,
                new BatasIsi(
                        config.getValue("asn.dokumen.piksel-terbanyak", Long.class),
                        config.getValue("asn.dokumen.mekar-terbanyak-bita", Long.class)));
    }

    /** Stores other than Amazon's know no bucket as a host's name, and ask no checksum of their own kind. */
    private static S3Client client(Config config) {
        S3ClientBuilder client = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .region(Region.of(text(config, "wilayah").orElse("us-east-1")))
                .credentialsProvider(credentials(config))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .forcePathStyle(true);
        text(config, "alamat").map(URI::create).ifPresent(client::endpointOverride);
        return client.build();
    }

    private static AwsCredentialsProvider credentials(Config config) {
        Optional<String> id = text(config, "kunci");
        return id.isPresent()
                ? StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(id.get(), config.getValue(S3 + "rahasia", String.class)))
                : DefaultCredentialsProvider.builder().build();
    }

    private static Optional<String> text(Config config, String name) {
        return config.getOptionalValue(S3 + name, String.class).filter(value -> !value.isBlank());
    }
}
