package id.asn.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @Test
    void unset_and_blank_variables_leave_the_usual_ports() {
        assertEquals(new Ports(8081, 8082, 8083, 54329, 8080, 8084), Ports.from(Map.of("ASN_PORT_TOKEN", " ")));
    }

    @Test
    void each_variable_moves_its_own_port() {
        Map<String, String> environment = Map.of(
                "ASN_PORT_FORMATION", "1",
                "ASN_PORT_APPLICANT", "2",
                "ASN_PORT_SELECTION", "3",
                "ASN_PORT_POSTGRES", "4",
                "ASN_PORT_TOKEN", "5",
                "ASN_PORT_DUKCAPIL", "6");
        Ports ports = Ports.from(environment);
        assertEquals(new Ports(1, 2, 3, 4, 5, 6), ports);
        assertEquals(
                environment,
                ports.byVariable().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> Integer.toString(entry.getValue()))));
        assertEquals(3, ports.of(ServiceName.SELECTION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"delapan", "-1", "65536", "80.5"})
    void what_is_no_port_is_named(String given) {
        Fault fault = assertThrows(Fault.class, () -> Ports.from(Map.of("ASN_PORT_SELECTION", given)));
        assertEquals(
                "ASN_PORT_SELECTION is \"" + given + "\", which is not a port number between 0 and 65535.",
                fault.getMessage());
    }

    @Test
    void a_busy_port_is_named_with_the_variable_that_moves_it() throws Exception {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = busy.getLocalPort();
            Fault fault = assertThrows(Fault.class, () -> new Ports(0, port, 0, 0, 0, 0).settled());
            assertEquals(
                    "Port " + port
                            + " is taken by another program; stop that program, or set ASN_PORT_APPLICANT to a free port.",
                    fault.getMessage());
        }
    }

    @Test
    void free_ports_are_six_different_ones() {
        assertEquals(6, new HashSet<>(Ports.free().settled().byVariable().values()).size());
    }

    @Test
    void the_data_folder_is_the_named_one_or_dot_data_in_the_project() {
        assertEquals(
                Path.of("/srv/asn/.data"),
                HouseOptions.from(Map.of("ASN_ROOT", "/srv/asn")).data());
        assertEquals(
                Path.of("/var/asn"),
                HouseOptions.from(Map.of("ASN_ROOT", "/srv/asn", "ASN_DATA", "/var/x/../asn"))
                        .data());
    }
}
