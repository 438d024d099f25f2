package id.asn.applicant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The manifests that the package phase of this build has made. */
class ManifesIT {
    private static final Path FILE = Path.of("target/kubernetes/kubernetes.yml");

    /** All that the manifest itself sets; whatever else a pod is told comes from its Secret and its ConfigMap. */
    private static final Set<String> SET = Set.of("QUARKUS_HTTP_PORT", "ASN_BERKAS", "ASN_LOAD_INSTANCES");

    private static final List<JsonNode> DOCUMENTS = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        ObjectMapper json = new ObjectMapper();
        new Yaml().loadAll(Files.readString(FILE)).forEach(document -> DOCUMENTS.add(json.valueToTree(document)));
    }

    private static JsonNode one(String kind) {
        List<JsonNode> found = DOCUMENTS.stream()
                .filter(document -> document.path("kind").asText().equals(kind))
                .toList();
        assertEquals(1, found.size(), kind);
        return found.get(0);
    }

    private static JsonNode pod() {
        return one("Deployment").at("/spec/template/spec");
    }

    private static JsonNode container() {
        assertEquals(1, pod().path("containers").size());
        return pod().at("/containers/0");
    }

    @Test
    void several_instances_run_and_some_stay_through_every_disruption() {
        int replicas = one("Deployment").at("/spec/replicas").asInt();
        assertTrue(replicas >= 2, "replicas " + replicas);
        int kept = one("PodDisruptionBudget").at("/spec/minAvailable").asInt();
        assertTrue(kept >= 1 && kept < replicas, kept + " of " + replicas);
        assertEquals(
                replicas, one("HorizontalPodAutoscaler").at("/spec/minReplicas").asInt());
        assertEquals(
                "0",
                one("Deployment")
                        .at("/spec/strategy/rollingUpdate/maxUnavailable")
                        .asText());
        assertTrue(pod().path("terminationGracePeriodSeconds").asInt() > 10, "longer than the drain");
    }

    @Test
    void a_budget_and_a_service_choose_the_pods_whatever_their_version() {
        JsonNode labels = one("Deployment").at("/spec/template/metadata/labels");
        for (String pointer : List.of("PodDisruptionBudget /spec/selector/matchLabels", "Service /spec/selector")) {
            String[] where = pointer.split(" ");
            JsonNode selector = one(where[0]).at(where[1]);
            assertFalse(selector.isEmpty(), pointer);
            selector.properties().forEach(label -> assertEquals(label.getValue(), labels.get(label.getKey())));
            assertFalse(selector.has("app.kubernetes.io/version"), pointer);
        }
    }

    @Test
    void the_probes_ask_where_the_service_listens() {
        String port = container().at("/ports/0/containerPort").asText();
        for (String probe : List.of("liveness live", "readiness ready", "startup started")) {
            String[] name = probe.split(" ");
            JsonNode asked = container().at("/" + name[0] + "Probe/httpGet");
            assertEquals("/q/health/" + name[1], asked.path("path").asText());
            assertEquals(port, asked.path("port").asText());
        }
        assertEquals(port, value("QUARKUS_HTTP_PORT"));
        assertEquals(one("Deployment").at("/spec/replicas").asText(), value("ASN_LOAD_INSTANCES"));
    }

    private static String value(String name) {
        return StreamSupport.stream(container().path("env").spliterator(), false)
                .filter(set -> set.path("name").asText().equals(name))
                .map(set -> set.path("value").asText())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_is_secret_comes_from_the_secret_and_stands_nowhere_in_the_text() {
        Set<String> set = StreamSupport.stream(container().path("env").spliterator(), false)
                .map(variable -> variable.path("name").asText())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(SET), set);
        Set<String> sources = StreamSupport.stream(container().path("envFrom").spliterator(), false)
                .map(source -> source.fieldNames().next() + " "
                        + source.findValue("name").asText())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(Set.of("secretRef applicant-service", "configMapRef applicant-service")), sources);
        assertTrue(DOCUMENTS.stream()
                .noneMatch(document -> document.path("kind").asText().equals("Secret")));
    }

    @Test
    void a_pod_has_no_rights_and_a_bound_of_memory() {
        assertTrue(pod().at("/securityContext/runAsNonRoot").asBoolean());
        assertTrue(pod().at("/securityContext/runAsUser").asInt() > 0);
        assertFalse(pod().path("automountServiceAccountToken").asBoolean(true));
        JsonNode rights = container().path("securityContext");
        assertTrue(rights.path("readOnlyRootFilesystem").asBoolean());
        assertFalse(rights.path("allowPrivilegeEscalation").asBoolean(true));
        assertEquals("ALL", rights.at("/capabilities/drop/0").asText());
        for (String bound : List.of("limits/memory", "requests/memory", "requests/cpu")) {
            assertFalse(container().at("/resources/" + bound).asText().isEmpty(), bound);
        }
        Set<String> written = StreamSupport.stream(
                        container().path("volumeMounts").spliterator(), false)
                .map(mount -> mount.path("mountPath").asText())
                .collect(Collectors.toSet());
        assertEquals(Set.of("/data/berkas", "/tmp"), written);
    }
}
