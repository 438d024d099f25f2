package id.asn.bench.redistribusi;

import com.sun.management.OperatingSystemMXBean;
import id.asn.formation.pemerataan.Ketimpangan;
import id.asn.formation.pemerataan.Tempat;
import id.asn.formation.pemerataan.Usul;
import id.asn.formation.pemerataan.flow.ProposeRedistribution;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;

/** What the small JVM runs: one province, once, cold, and what it cost. */
public final class Reckoning {

    private static final int MEGABYTE = 1 << 20;

    private Reckoning() {}

    /** Takes the number of kecamatan; prints one line. */
    public static void main(String[] words) {
        run(Integer.parseInt(words[0]), System.out);
    }

    private static void run(int kecamatan, PrintStream out) {
        List<Tempat> places = Province.places(kecamatan);
        List<MemoryPoolMXBean> heap = heap();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        var machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long startCpu = machine.getProcessCpuTime();
        long start = System.nanoTime();
        Usul usul = new ProposeRedistribution().propose(places);
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpu = (machine.getProcessCpuTime() - startCpu) / 1e9;
        long peak =
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        out.printf(
                Locale.ROOT,
                "%,10d %,10d %,10d %8s -> %s %9.1f %9.1f %9d%n",
                kecamatan,
                places.size(),
                usul.orang(),
                Ketimpangan.of(places).indeks(),
                Ketimpangan.of(usul.sesudah()).indeks(),
                seconds,
                cpu,
                peak / MEGABYTE);
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
