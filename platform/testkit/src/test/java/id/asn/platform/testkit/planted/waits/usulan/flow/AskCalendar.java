package id.asn.platform.testkit.planted.waits.usulan.flow;

import id.asn.platform.testkit.planted.waits.usulan.client.KalenderClient;

/** Asks the neighbour. */
public class AskCalendar {
    KalenderClient client;
}
