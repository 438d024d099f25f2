package id.asn.bench;

import id.asn.launcher.Fault;
import id.asn.launcher.sample.Actors;
import id.asn.launcher.sample.Planning;
import java.util.Map;

/** The announced formasi of the sample cycle: planned, verified, determined and announced through the API. */
public final class SampleFormasi {

    private SampleFormasi() {}

    /** Plays the cycle up to the announcement; answers the id of each formasi by the sample's own reference. */
    public static Map<String, String> announce(TemporaryHouse house) {
        Planning planning = new Planning(new Actors(house.house()));
        try {
            return planning.ids(planning.play(house::tell));
        } catch (IllegalStateException e) {
            throw new Fault("The sample cycle could not be played: " + e.getMessage(), e);
        }
    }
}
