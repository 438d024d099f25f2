package id.asn.bench.impor;

import id.asn.bench.Measure;
import id.asn.bench.Settings;
import id.asn.bench.TemporaryHouse;
import id.asn.launcher.Fault;
import id.asn.launcher.ServiceName;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A catalogue of the national size, 126,000 formasi with half a million qualifications, sent as two files; another number
 * of formasi by the environment's {@code ASN_BENCH_FORMASI}. A run takes the whole catalogue, however many seconds that is.
 */
public final class ImportCatalogue implements Measure {
    private static final String FORMASI = "126000";

    @Override
    public String name() {
        return "impor";
    }

    @Override
    public String subject() {
        return "POST /v1/impor of a whole catalogue, rows, beside COPY of the same rows into the same indexed tables";
    }

    @Override
    public ServiceName service() {
        return ServiceName.FORMATION;
    }

    @Override
    public Sides prepare(TemporaryHouse house, Settings settings) {
        int formasi = Integer.parseInt(System.getenv().getOrDefault("ASN_BENCH_FORMASI", FORMASI));
        Path folder = house.write("agencies.csv", "").getParent();
        NationalFiles files = new NationalFiles(formasi);
        Catalogue catalogue = new Catalogue(house.database(service()));
        Uploads uploads = new Uploads(house.house(), service());
        try {
            files.agencies(folder.resolve("agencies.csv"));
            files.educations(folder.resolve("educations.csv"));
            long rows = files.catalogue(folder.resolve("formasi.csv"), folder.resolve("kualifikasi.csv"));
            house.tell(rows + " rows are made; the lists that they refer to come first.");
            uploads.send("instansi", folder.resolve("agencies.csv"));
            uploads.send("pendidikan", folder.resolve("educations.csv"));
            return new Sides(
                    seconds -> catalogue.timed(rows, () -> {
                        uploads.send("katalog-kualifikasi", folder.resolve("kualifikasi.csv"));
                        uploads.send("katalog-formasi", folder.resolve("formasi.csv"));
                    }),
                    seconds -> catalogue.copied(rows, folder));
        } catch (IOException e) {
            throw new Fault("The files could not be made (" + e.getMessage() + ").", e);
        }
    }
}
