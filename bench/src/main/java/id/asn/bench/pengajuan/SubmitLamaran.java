package id.asn.bench.pengajuan;

import id.asn.bench.Measure;
import id.asn.bench.Settings;
import id.asn.bench.TemporaryHouse;
import id.asn.bench.script.Recording;
import id.asn.bench.script.Script;
import id.asn.bench.side.Wire;
import id.asn.launcher.Fault;
import id.asn.launcher.ServiceName;
import id.asn.launcher.sample.Actors;
import java.util.List;
import java.util.Map;

/** Thousands of pelamar, each submitting one complete lamaran: the rush on the last day of registration. */
public final class SubmitLamaran implements Measure {
    private static final int RECORDED = 1000;
    /** The group and the eight digits, each once: another number than any that the service gives. */
    private static final String NUMBER = "'" + SubmitBySql.GROUP + "-' || :acak::text";

    @Override
    public String name() {
        return "pengajuan";
    }

    @Override
    public String subject() {
        return "POST /v1/lamaran/{id}/pengajuan beside the statements that one such POST runs, durable commits";
    }

    @Override
    public ServiceName service() {
        return ServiceName.APPLICANT;
    }

    @Override
    public Sides prepare(TemporaryHouse house, Settings settings) {
        Drafts drafts = Drafts.ofSample(house);
        new Population(house).grow(settings.pelamar());
        return new Sides(
                new SubmitByHttp(house.house(), List.of(house.house().url(service())), drafts, settings.connections()),
                limit(house, settings, drafts));
    }

    /** pgbench, with the statements of one submission that is made for it. */
    public static SubmitBySql limit(TemporaryHouse house, Settings settings, Drafts drafts) {
        return new SubmitBySql(house, settings, drafts, statements(house, drafts));
    }

    private static String statements(TemporaryHouse house, Drafts drafts) {
        List<Draft> two = drafts.make(RECORDED, 1, 2);
        submit(house, two.get(0));
        Draft draft = two.get(1);
        Script script = new Recording(house).of(draft.number(), () -> submit(house, draft));
        house.tell("One submission asks the database " + script.size() + " times.");
        String receipt = new Actors(house.house())
                .pelamar(draft.akun())
                .get("/v1/lamaran/" + draft.lamaran())
                .must(200)
                .json()
                .at("/tanda_terima/nomor_pendaftaran")
                .asText();
        return script.text(Map.of(draft.number(), ":acak::text || '-" + SubmitBySql.GROUP + "'", receipt, NUMBER));
    }

    private static void submit(TemporaryHouse house, Draft draft) {
        try (Wire wire = new Wire(house.house().url(ServiceName.APPLICANT))) {
            int status = wire.send(SubmitByHttp.request(house.house(), draft)).status();
            if (status != 200) throw new Fault("The submission to be recorded was answered " + status + ".");
        }
    }
}
