package id.asn.launcher;

import id.asn.launcher.folder.DataFolder;
import id.asn.launcher.folder.Secrets;
import id.asn.launcher.process.ServiceLaunch;
import id.asn.launcher.signin.TokenMint;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What each service is told through its environment: its port, its database, whom to trust for sign-in, where its
 * neighbours live. Only the applicant service gets the documents and the secrets of NIK and cards.
 */
record Surroundings(HouseOptions options, DataFolder folder, Secrets secrets, Ports ports, String startToken) {

    /**
     * The launch of one service.
     *
     * @throws Fault when it has not been built
     */
    ServiceLaunch launch(ServiceName service) {
        Path jar = options.root().resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new Fault(service.module() + " has not been built; run ./mvnw package -DskipTests first.");
        }
        return new ServiceLaunch(
                service, jar, ports.of(service), environment(service), startToken, folder.run(), folder.log());
    }

    /** The launch of one more instance, with its pid and its log in a folder of its own. */
    ServiceLaunch another(ServiceName service, int port, Path own, Map<String, String> besides) {
        ServiceLaunch first = launch(service);
        Map<String, String> environment = new LinkedHashMap<>(first.environment());
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.putAll(besides);
        return new ServiceLaunch(service, first.jar(), port, environment, startToken, own, own);
    }

    Map<String, String> environment(ServiceName service) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(service)));
        environment.put(
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + service.word());
        environment.put("QUARKUS_DATASOURCE_USERNAME", service.word());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", secrets.databasePassword(service.word()));
        environment.put("ASN_SIGNIN_PUBLIC_KEY", secrets.signInKey().publicKey());
        environment.put("ASN_SIGNIN_ISSUER", TokenMint.ISSUER);
        environment.put("ASN_START_TOKEN", startToken);
        if (service != ServiceName.FORMATION) asClient(service, environment);
        if (service == ServiceName.APPLICANT) {
            environment.put("ASN_BERKAS", folder.documents().toString());
            environment.put("ASN_RAHASIA_NIK", secrets.nikMaster());
            environment.put("ASN_RAHASIA_KARTU", secrets.cardSeal());
            environment.put("ASN_DUKCAPIL_URL", "http://127.0.0.1:" + ports.dukcapil());
            environment.put("ASN_KARTU_ALAMAT", "http://127.0.0.1:" + ports.applicant());
        }
        if (service == ServiceName.SELECTION) environment.put("ASN_RAHASIA_HASIL", secrets.resultKey());
        return environment;
    }

    private void asClient(ServiceName service, Map<String, String> environment) {
        environment.put("ASN_SIGNIN_TOKEN_URL", "http://127.0.0.1:" + ports.token() + "/token");
        environment.put("ASN_CLIENT_ID", service.client());
        environment.put("ASN_CLIENT_SECRET", secrets.clientSecret(service));
        environment.put("ASN_FORMATION_URL", "http://127.0.0.1:" + ports.formation());
        if (service == ServiceName.SELECTION) {
            environment.put("ASN_APPLICANT_URL", "http://127.0.0.1:" + ports.applicant());
        }
    }
}
