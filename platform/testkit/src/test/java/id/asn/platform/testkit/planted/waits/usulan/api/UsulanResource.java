package id.asn.platform.testkit.planted.waits.usulan.api;

import id.asn.platform.testkit.planted.waits.usulan.flow.AskCalendar;
import jakarta.transaction.Transactional;

/** Holds a transaction while a neighbour is asked. */
@Transactional
class UsulanResource {
    AskCalendar flow;
}
