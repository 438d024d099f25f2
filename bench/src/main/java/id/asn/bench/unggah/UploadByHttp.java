package id.asn.bench.unggah;

import id.asn.bench.TemporaryHouse;
import id.asn.bench.side.Run;
import id.asn.bench.side.Side;
import id.asn.bench.side.Threads;
import id.asn.bench.side.Wire;
import id.asn.launcher.Fault;
import id.asn.launcher.ServiceName;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Ours: one connection for each draft, each sending its file anew when the last was answered. */
final class UploadByHttp implements Side {
    private final TemporaryHouse house;
    private final URI service;
    private final List<byte[]> requests;

    UploadByHttp(TemporaryHouse house, List<byte[]> requests) {
        this.house = house;
        this.service = house.house().url(ServiceName.APPLICANT);
        this.requests = requests;
    }

    static byte[] request(String lamaran, String token, byte[] file) {
        byte[] head = ("PUT /v1/lamaran/" + lamaran
                        + "/dokumen/IJAZAH HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + token
                        + "\r\nContent-Type: application/pdf\r\nContent-Length: " + file.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] whole = Arrays.copyOf(head, head.length + file.length);
        System.arraycopy(file, 0, whole, head.length, file.length);
        return whole;
    }

    @Override
    public Run run(int seconds) {
        PeakMemory memory = new PeakMemory(house.house().pid(ServiceName.APPLICANT));
        memory.forget();
        Run run = Threads.run(requests.size(), seconds, this::caller);
        house.tell("  the service's memory: " + memory.text());
        return run;
    }

    private Threads.Caller caller(int number) {
        Wire wire = new Wire(service);
        byte[] request = requests.get(number);
        return new Threads.Caller() {
            @Override
            public boolean call() {
                Wire.Head head = wire.send(request);
                if (head.status() != 200) throw new Fault("An upload was answered " + head.status() + ".");
                return true;
            }

            @Override
            public void close() {
                wire.close();
            }
        };
    }
}
