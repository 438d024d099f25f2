package id.asn.applicant.dokumen.flow;

import id.asn.applicant.dokumen.Gudang;
import id.asn.applicant.dokumen.TindakanPindai;
import id.asn.applicant.dokumen.client.Clamd;
import id.asn.applicant.dokumen.store.AntreanPindai;
import id.asn.applicant.dokumen.store.AntreanPindai.Tugas;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Takes files from the queue to the scanner, one at a time; no transaction is open meanwhile. */
public final class ScanBerkas {
    private static final Logger LOG = Logger.getLogger(ScanBerkas.class);

    private final AntreanPindai queue;
    private final Gudang gudang;
    private final Clamd clamd;

    /** From this queue and storage to that scanner. */
    public ScanBerkas(AntreanPindai queue, Gudang gudang, Clamd clamd) {
        this.queue = queue;
        this.gudang = gudang;
        this.clamd = clamd;
    }

    /** Scans the next file; false when none waits. */
    public boolean next() {
        Optional<Tugas> task = queue.claim();
        task.ifPresent(this::scan);
        return task.isPresent();
    }

    private void scan(Tugas task) {
        try (InputStream content = gudang.open(task.kunci())) {
            Clamd.Hasil found = clamd.scan(content);
            queue.record(
                    task,
                    found.bersih() ? TindakanPindai.NYATAKAN_BERSIH : TindakanPindai.KARANTINAKAN,
                    found.temuan());
        } catch (IOException failed) {
            LOG.warnf("document %s is not scanned, try %d: %s", task.dokumen(), task.percobaan(), failed.getMessage());
            queue.record(task, TindakanPindai.CATAT_GAGAL, null);
        }
    }
}
