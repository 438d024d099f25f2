package id.asn.bench.pengajuan;

import id.asn.bench.Measure;
import id.asn.bench.SampleFormasi;
import id.asn.bench.Settings;
import id.asn.bench.TemporaryHouse;
import id.asn.bench.side.HttpLoad;
import id.asn.launcher.Fault;
import id.asn.launcher.ServiceName;
import id.asn.launcher.sample.Actors;
import id.asn.launcher.sample.Baris;
import id.asn.launcher.sample.Pelamar;
import id.asn.launcher.sample.Registration;
import java.util.List;
import java.util.Map;

/** Thousands of pelamar, each submitting one complete lamaran: the rush on the last day of registration. */
public final class SubmitLamaran implements Measure {

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
        Map<String, String> formasi = SampleFormasi.announce(house);
        house.tell("One pelamar completes a draft, another submits theirs; thousands are made after the first.");
        Registration registration = new Registration(new Actors(house.house()));
        List<Pelamar> people = Pelamar.all();
        try {
            registration.awaitFormasi(Baris.all().size());
            Drafts drafts = new Drafts(house.database(service()), apply(registration, people.get(0), formasi));
            String submitted = apply(registration, people.get(1), formasi);
            registration.submit(people.get(1).person(), submitted).must(200);
            Example example = Example.read(house.database(service()), submitted);
            return new Sides(
                    new SubmitByHttp(house.house(), drafts, new HttpLoad(settings.connections())),
                    new SubmitBySql(house, settings, drafts, example));
        } catch (IllegalStateException e) {
            throw new Fault("The first lamaran could not be made: " + e.getMessage(), e);
        }
    }

    private static String apply(Registration registration, Pelamar pelamar, Map<String, String> formasi) {
        return registration.apply(pelamar, formasi.get(pelamar.formasi()));
    }
}
