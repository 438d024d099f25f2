package id.asn.platform.testkit.planted.injected.usulan.flow;

import jakarta.inject.Inject;

/** Has a field filled from outside. */
class SubmitUsulan {
    @Inject
    Runnable collaborator;
}
